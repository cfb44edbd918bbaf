package org.safar.stay;

/// What a person or a host must do by a deadline.
public enum Duty {
    /// The host tells the migration police of the arrival.
    HOST_NOTIFICATION("host-notification"),
    /// The stay is registered.
    REGISTRATION("registration"),
    /// The stay is registered again after a change of address.
    RE_REGISTRATION("re-registration"),
    /// The work patent is applied for; advice, never a limit of stay.
    PATENT("patent");

    private final String word;

    Duty(String word) {
        this.word = word;
    }

    /// @return the word of the JSON contract
    public String word() {
        return word;
    }
}
