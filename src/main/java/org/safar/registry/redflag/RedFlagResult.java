package org.safar.registry.redflag;

import java.util.List;

/// What the answers show. It never says that an offer is safe: no answer can show that.
///
/// @param signs of fraud that the answers show
/// @param unknown questions whose answer is not known yet
public record RedFlagResult(List<RedFlag> signs, List<RedFlagQuestion> unknown) {

    /// @param flags all signs there are
    public static RedFlagResult of(RedFlagForm form, List<RedFlag> flags) {
        return new RedFlagResult(
                flags.stream().filter(flag -> form.to(flag.question()) == flag.signWhen()).toList(),
                flags.stream()
                        .map(RedFlag::question)
                        .filter(question -> form.to(question) == RedFlagAnswer.UNKNOWN)
                        .toList());
    }
}
