package org.safar.staff;

import jakarta.enterprise.context.ApplicationScoped;
import org.safar.i18n.Language;

/// Makes the frame of a staff page for the person who looks at it.
@ApplicationScoped
public class StaffFrames {

    private final CurrentStaff staff;

    StaffFrames(CurrentStaff staff) {
        this.staff = staff;
    }

    public StaffFrame in(Language language) {
        var words = StaffWords.in(language);
        return new StaffFrame(staff.name(), staff.roles().stream().map(words::role).toList());
    }
}
