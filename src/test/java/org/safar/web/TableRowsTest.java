package org.safar.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TableRowsTest {

    private final List<@Nullable Integer> asked = new ArrayList<>();

    @Test
    void theListIsReadOnOnlyWhenWhatWasReadIsUsedUp() {
        var rows = new TableRows<Integer>(last -> upTo(5, last), it -> List.of(row(it)));

        rows.next();
        rows.next();
        assertThat(asked).containsExactly((Integer) null);

        assertThat(rows).toIterable().containsExactly(row(3), row(4), row(5));
        assertThat(asked).containsExactly(null, 2, 4, 5);
        assertThatThrownBy(rows::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aThingMayHaveSeveralRowsOrNone() {
        var rows =
                new TableRows<Integer>(
                        last -> upTo(6, last),
                        it -> it == 5 ? List.of(row(it), row(50)) : List.of());

        assertThat(rows).toIterable().containsExactly(row(5), row(50));
    }

    @Test
    void anEmptyListHasNoRows() {
        assertThat(new TableRows<Integer>(last -> List.of(), it -> List.of(row(it)))).isExhausted();
    }

    /// @return the next two numbers
    private List<Integer> upTo(int end, @Nullable Integer last) {
        asked.add(last);
        var first = last == null ? 1 : last + 1;
        return IntStream.rangeClosed(first, Math.min(first + 1, end)).boxed().toList();
    }

    private static List<String> row(int number) {
        return List.of(Integer.toString(number));
    }
}
