package org.safar.staff;

import java.util.List;
import java.util.Set;
import org.safar.i18n.Language;

/// A part of the staff side that a feature brings along. A bean of this type appears on the staff
/// home of everyone who has one of its roles.
public interface StaffSection {

    /// @return who sees it
    Set<StaffRole> roles();

    /// @return place among the sections, lowest first
    int order();

    /// @return its heading
    String title(Language language);

    /// @param staff who looks, for tasks that only some roles have
    /// @return what can be done there, the most pressing first
    List<StaffTask> tasks(CurrentStaff staff, Language language);
}
