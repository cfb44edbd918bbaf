package org.safar.stay;

/// Who must act by a deadline.
public enum Actor {
    /// The person whose stay it is.
    SELF("self"),
    /// The person or firm that gives shelter or work.
    HOST("host"),
    /// Either of the two; in practice the host files and the person asks for proof.
    SELF_OR_HOST("self-or-host");

    private final String word;

    Actor(String word) {
        this.word = word;
    }

    /// @return the word of the JSON contract
    public String word() {
        return word;
    }
}
