package org.safar.content.links;

import java.time.LocalDate;

/// The newest check of an address of another site.
record OuterCheck(String address, LocalDate checkedOn, Answer answer) {}
