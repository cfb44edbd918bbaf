package org.safar.web;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/// The rows of a list for [TableAnswers], read a few hundred at a time: however long the list is,
/// only those are in memory.
///
/// @param <T> a thing of the list
public final class TableRows<T> implements Iterator<List<String>> {

    /// Things that a [Reading] should give in one go.
    public static final int BATCH = 500;

    private final Reading<T> reading;
    private final Cells<T> cells;
    private final Queue<List<String>> read = new ArrayDeque<>();
    private @Nullable T last;
    private boolean isOver;

    /// @param reading asked again until it has nothing more
    public TableRows(Reading<T> reading, Cells<T> cells) {
        this.reading = reading;
        this.cells = cells;
    }

    /// Reads on.
    public interface Reading<T> {

        /// @param last the thing behind which the list goes on, `null` at its beginning
        /// @return the next things, at most [#BATCH]; none at the end
        List<T> after(@Nullable T last);
    }

    /// Says a thing in cells.
    public interface Cells<T> {

        /// @return its rows, each with as many cells as the table has columns
        List<List<String>> of(T thing);
    }

    @Override
    public boolean hasNext() {
        while (read.isEmpty() && !isOver) {
            var things = reading.after(last);
            things.forEach(thing -> read.addAll(cells.of(thing)));
            isOver = things.isEmpty();
            last = isOver ? null : things.getLast();
        }
        return !read.isEmpty();
    }

    @Override
    public List<String> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return read.remove();
    }
}
