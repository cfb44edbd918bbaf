package org.safar.platform;

/// A member of the staff who does something, in the role that allows it.
///
/// @param id permanent identifier at the sign-in (OIDC `sub`)
/// @param name as colleagues know it
/// @param role word of the role, for example `registry-admin`
public record Actor(String id, String name, String role) {}
