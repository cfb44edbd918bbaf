package org.safar.casework.vaultdesk;

import org.safar.staff.organisation.Organisation;

/// An organisation on the list of those that may answer help requests.
///
/// @param takes whether it is set to take requests
/// @param hasVault whether its vault is set up; without it nothing reaches it
record HelpSettingsLine(Organisation organisation, boolean takes, boolean hasVault) {

    public String path() {
        return HelpSettingsPage.PATH + "/" + organisation.id();
    }
}
