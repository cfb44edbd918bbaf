package org.safar.content.overview;

import java.util.Set;
import org.safar.i18n.Language;

/// An account that translates.
///
/// @param account permanent identifier at the sign-in
/// @param name that colleagues know
/// @param hasRole whether the account has the role of translator, as far as is known
/// @param languages in which it works
record Translator(String account, String name, boolean hasRole, Set<Language> languages) {}
