package org.safar;

import static java.util.stream.Collectors.joining;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Every address that the code answers, with who may use it: read from the compiled classes.
final class Routes {

    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");

    private Routes() {}

    /// One address.
    ///
    /// @param method HTTP method
    /// @param path as the code writes it, with placeholders
    /// @param rule `public`, `signed-in`, roles with commas between them, or `MISSING`
    /// @param takesFiles whether its form is sent with files
    record Route(String method, String path, String rule, boolean takesFiles) {

        static final String PUBLIC = "public";
        static final String SIGNED_IN = "signed-in";
        static final String MISSING = "MISSING";

        Set<String> roles() {
            return Set.of(rule.split(", "));
        }

        @Override
        public String toString() {
            return "%-6s %s | %s".formatted(method, path, rule);
        }
    }

    static List<Route> all() {
        try (var files = Files.walk(CLASSES.resolve("org/safar"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(Routes::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(Routes::of)
                    .sorted(Comparator.comparing(Route::path).thenComparing(Route::method))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(java.nio.file.Path file) {
        var name = CLASSES.relativize(file).toString().replace('/', '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()),
                    false,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Route> of(Class<?> type) {
        var routes = new ArrayList<Route>();
        for (var method : type.getDeclaredMethods()) {
            for (var annotation : method.getAnnotations()) {
                var http = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (http != null) {
                    routes.add(
                            new Route(
                                    http.value(),
                                    path(type, method),
                                    rule(type, method),
                                    takesFiles(method)));
                }
            }
        }
        return routes.stream();
    }

    private static String path(Class<?> type, Method method) {
        return Stream.of(type, method)
                .map(place -> place.getAnnotation(Path.class))
                .filter(path -> path != null && !path.value().equals("/"))
                .map(path -> path.value().startsWith("/") ? path.value() : "/" + path.value())
                .collect(joining())
                .replaceAll("\\{(\\w+):[^}]*}", "{$1}");
    }

    private static boolean takesFiles(Method method) {
        var consumes = method.getAnnotation(Consumes.class);
        return consumes != null
                && List.of(consumes.value()).contains(MediaType.MULTIPART_FORM_DATA);
    }

    private static String rule(Class<?> type, Method method) {
        return rule(method).or(() -> rule(type)).orElse(Route.MISSING);
    }

    private static Optional<String> rule(AnnotatedElement place) {
        if (place.isAnnotationPresent(RolesAllowed.class)) {
            return Optional.of(
                    Stream.of(place.getAnnotation(RolesAllowed.class).value())
                            .sorted()
                            .collect(joining(", ")));
        }
        if (place.isAnnotationPresent(Authenticated.class)) {
            return Optional.of(Route.SIGNED_IN);
        }
        if (place.isAnnotationPresent(DenyAll.class)) {
            return Optional.of("nobody");
        }
        return place.isAnnotationPresent(PermitAll.class)
                ? Optional.of(Route.PUBLIC)
                : Optional.empty();
    }
}
