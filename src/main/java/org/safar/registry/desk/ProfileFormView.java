package org.safar.registry.desk;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safar.registry.profile.Profile;
import org.safar.web.FieldError;
import org.safar.web.FormErrors;

/// The form of a profile.
///
/// @param typed what was typed
/// @param errors what is wrong; a field that differs from what somebody else saved meanwhile is
///   among them
/// @param isOvertaken whether somebody else saved first
record ProfileFormView(ProfileForm typed, FormErrors errors, boolean isOvertaken) {

    static ProfileFormView of(ProfileForm form, List<DeskFault> faults, DeskWords words) {
        return new ProfileFormView(form, words.errors(faults), false);
    }

    /// @param latest what somebody else saved
    static ProfileFormView overtaken(ProfileForm form, Profile latest, DeskWords words) {
        var now = ProfileForm.of(latest);
        var differing = new ArrayList<FieldError>();
        compare(form.address(), now.address(), "address", differing, words);
        compare(form.phones(), now.phones(), "phones", differing, words);
        compare(form.site(), now.site(), "site", differing, words);
        compare(form.people(), now.people(), "people", differing, words);
        compare(form.partners(), now.partners(), "partners", differing, words);
        compare(form.sourceTitle(), now.sourceTitle(), "source-title", differing, words);
        compare(form.sourceUrl(), now.sourceUrl(), "source-url", differing, words);
        return new ProfileFormView(
                form.havingSeen(latest.revision()), new FormErrors(List.copyOf(differing)), true);
    }

    private static void compare(
            String typed, String now, String field, List<FieldError> differing, DeskWords words) {
        if (!typed.equals(now)) {
            differing.add(new FieldError(field, words.messages().savedNow(shown(now, words))));
        }
    }

    private static String shown(@Nullable String now, DeskWords words) {
        return now == null || now.isEmpty()
                ? words.messages().savedEmpty()
                : now.replace("\n", "; ");
    }
}
