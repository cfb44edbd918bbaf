package org.safar.platform;

/// Names a thing of any feature without knowing the feature, for example `agency:kg-ramai`.
///
/// @param kind what it is: small letters and hyphens, for example `agency`
/// @param id its identifier among its kind, never a person's name
public record Reference(String kind, String id) {

    public Reference {
        if (!kind.matches("[a-z-]{1,40}") || id.isEmpty() || id.length() > 150) {
            throw new IllegalArgumentException("`" + kind + ":" + id + "` is not a reference");
        }
    }

    /// @return kind and identifier with a colon between them
    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
