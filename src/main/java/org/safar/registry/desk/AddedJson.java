package org.safar.registry.desk;

import org.jspecify.annotations.Nullable;

/// What became of a new agency.
///
/// @param status `published`; `waiting` for a second person; `known`: its event is in the register
///   or waits already
/// @param agency its identifier
/// @param event identifier of its first event, `null` when it is only registered
/// @param proposal number of the proposal in which it waits, or `null`
public record AddedJson(
        String status, String agency, @Nullable String event, @Nullable Long proposal) {

    static AddedJson of(AgencyDesk.Entered.Done done) {
        return new AddedJson(
                Done.of(done.recorded()).word(),
                done.agency(),
                done.event(),
                done.recorded().proposal());
    }
}
