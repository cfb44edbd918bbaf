package org.safar.registry.redflag;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.safar.i18n.Dates;
import org.safar.i18n.Language;
import org.safar.web.Choice;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// What the pages of the check show.
///
/// @param questions all of them, with what was answered
/// @param signs of fraud that the answers show
/// @param unknown questions whose answer is not known yet
/// @param kept the answers, carried along by the page with the result
/// @param errors that nothing was answered
record RedFlagView(
        List<Question> questions,
        List<Sign> signs,
        List<String> unknown,
        List<Hidden> kept,
        FormErrors errors) {

    /// @param name of its field
    record Question(String name, String words, List<Choice> choices) {}

    /// @param question that was asked
    /// @param answer that was given
    /// @param words what the source says
    /// @param address of the source; empty when it has none
    /// @param checked when somebody looked at the source last
    record Sign(
            String question,
            String answer,
            String words,
            String source,
            String address,
            String checked) {}

    /// One field that a page carries along without showing it.
    record Hidden(String name, String value) {}

    static RedFlagView of(
            RedFlagForm form, List<RedFlag> flags, boolean nothingAnswered, Language language) {
        var messages =
                MessageBundles.get(RedFlagMessages.class, Localized.Literal.of(language.tag()));
        var result = RedFlagResult.of(form, flags);
        return new RedFlagView(
                flags.stream().map(flag -> question(flag.question(), form, messages)).toList(),
                result.signs().stream().map(flag -> sign(flag, messages, language)).toList(),
                result.unknown().stream().map(messages::question).toList(),
                flags.stream()
                        .map(RedFlag::question)
                        .filter(question -> form.answers().containsKey(question))
                        .map(question -> new Hidden(question.word(), form.to(question).word()))
                        .toList(),
                nothingAnswered
                        ? new FormErrors(
                                List.of(
                                        new FieldError(
                                                flags.getFirst().question().word(),
                                                messages.errorNothing())))
                        : FormErrors.NONE);
    }

    private static Question question(
            RedFlagQuestion question, RedFlagForm form, RedFlagMessages messages) {
        return new Question(
                question.word(),
                messages.question(question),
                Arrays.stream(RedFlagAnswer.values())
                        .map(answer ->
                                new Choice(
                                        answer.word(),
                                        messages.answer(answer),
                                        form.answers().get(question) == answer))
                        .toList());
    }

    private static Sign sign(RedFlag flag, RedFlagMessages messages, Language language) {
        return new Sign(
                messages.question(flag.question()),
                messages.answer(flag.signWhen()),
                messages.says(flag.question()),
                flag.source(),
                flag.address(),
                messages.checked(Dates.inWords(flag.checkedOn(), language)));
    }
}
