package org.safar.registry.desk;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What became of an event.
///
/// @param status `published`; `waiting` for a second person; `known`: it is in the register or
///   waits already
/// @param event its identifier
/// @param proposal number of the proposal in which it waits, or `null`
public record RecordedJson(String status, String event, @Nullable Long proposal) {

    static RecordedJson of(AgencyDesk.Entered.Done done) {
        return new RecordedJson(
                Done.of(done.recorded()).word(),
                Objects.requireNonNull(done.event()),
                done.recorded().proposal());
    }
}
