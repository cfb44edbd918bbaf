package org.safar.casework.guess;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Every request to such a method counts as an attempt with a receipt; beyond the limit it is
/// answered with 429 before anything else happens. New requests are counted where they are sent,
/// see [GuessLimits].
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface LimitedByCaller {}
