package org.safar;

import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.NullMarked;

/// The rules that [ArchitectureTest] applies to Safar, and to code made to break them.
final class ArchitectureRules {

    private static final String EMPTY_WORDS = "impl|utils?|dtos?|helpers?|common|managers?";
    private static final String EMPTY_ENDINGS =
            ".*(Impl|Utils?|Dtos?|DTOs?|Helpers?|Common|Managers?)";

    private ArchitectureRules() {}

    /// @param root package above the packages of the table, `org.safar`
    /// @param table package → packages it may use
    static ArchRule packagesUseOnlyWhatTheTableAllows(String root, Map<String, Set<String>> table) {
        return everyClass(
                "use only packages that the table allows",
                (origin, fault) -> {
                    var from = feature(root, origin);
                    if (!table.containsKey(from)) {
                        fault.accept(origin.getName() + " is in a package the table does not have");
                        return;
                    }
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(use -> isUnder(root, use.getTargetClass()))
                            .filter(use -> !feature(root, use.getTargetClass()).equals(from))
                            .filter(use ->
                                    !table.get(from).contains(feature(root, use.getTargetClass())))
                            .forEach(use -> fault.accept(use.getDescription()));
                });
    }

    /// @param part a package below a feature, and everything under it
    /// @param allowed features that it may use, besides itself
    static ArchRule aPartStandsAlone(String root, String part, Set<String> allowed) {
        return everyClass(
                "use nothing but " + allowed + " when it is part of " + part,
                (origin, fault) -> {
                    if (!isUnder(root + "." + part, origin)) {
                        return;
                    }
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(use -> isUnder(root, use.getTargetClass()))
                            .filter(use -> !isUnder(root + "." + part, use.getTargetClass()))
                            .filter(use -> !allowed.contains(feature(root, use.getTargetClass())))
                            .forEach(use -> fault.accept(use.getDescription()));
                });
    }

    static ArchRule onlyPlatformAsksTheMachineForTheTime(String root) {
        return everyClass(
                "take the time from a Clock that platform provides",
                (origin, fault) -> {
                    if (feature(root, origin).equals("platform")) {
                        return;
                    }
                    origin.getAccessesFromSelf().stream()
                            .filter(ArchitectureRules::asksForTheTime)
                            .forEach(access -> fault.accept(access.getDescription()));
                });
    }

    private static boolean asksForTheTime(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        var name = access.getTarget().getName();
        var full = access.getTarget().getFullName();
        if (owner.isEquivalentTo(Clock.class)) {
            return name.startsWith("system") || name.startsWith("tick");
        }
        if (owner.getPackageName().startsWith("java.time")) {
            return name.equals("now") && !full.endsWith("(" + Clock.class.getName() + ")");
        }
        return full.equals(System.class.getName() + ".currentTimeMillis()")
                || full.equals(Date.class.getName() + ".<init>()")
                || (owner.isAssignableTo(Calendar.class) && name.equals("getInstance"));
    }

    static ArchRule namesSayWhatAClassIsFor() {
        return everyClass(
                "have a name that says what it is for",
                (origin, fault) -> {
                    var isEmpty = origin.getSimpleName().matches(EMPTY_ENDINGS);
                    for (var part : origin.getPackageName().split("\\.")) {
                        isEmpty |= part.matches(EMPTY_WORDS);
                    }
                    if (isEmpty) {
                        fault.accept(origin.getName() + " says nothing");
                    }
                });
    }

    static ArchRule entitiesAndRepositoriesStayInTheirPackage() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Repository")
                .should(bePackagePrivate())
                // No feature has a table yet; the proof below shows that the rule bites.
                .allowEmptyShould(true);
    }

    static ArchRule pagesAndApisOpenNoTransaction() {
        return everyClass(
                "leave transactions to services when it is a page or an API",
                (origin, fault) -> {
                    if (!origin.getSimpleName().matches(".*(Page|Api)")) {
                        return;
                    }
                    if (origin.isAnnotatedWith(Transactional.class)) {
                        fault.accept(origin.getName() + " is @Transactional");
                    }
                    origin.getMethods().stream()
                            .filter(method -> method.isAnnotatedWith(Transactional.class))
                            .forEach(method -> fault.accept(method.getFullName()));
                });
    }

    static ArchRule everyPackageIsNullMarked() {
        return everyClass(
                "live in a package marked @NullMarked",
                (origin, fault) -> {
                    if (!isNullMarked(origin.getPackage())) {
                        fault.accept(origin.getName() + " lives in a package without @NullMarked");
                    }
                });
    }

    private static boolean isNullMarked(JavaPackage place) {
        return place.tryGetAnnotationOfType(NullMarked.class).isPresent();
    }

    private static boolean isUnder(String root, JavaClass type) {
        return (type.getPackageName() + ".").startsWith(root + ".");
    }

    /// The feature a class belongs to: the package right under the root, empty for the root itself.
    private static String feature(String root, JavaClass type) {
        if (type.getPackageName().length() <= root.length()) {
            return "";
        }
        return type.getPackageName().substring(root.length() + 1).split("\\.")[0];
    }

    private static ArchRule everyClass(String duty, BiConsumer<JavaClass, Consumer<String>> check) {
        return classes()
                .should(
                        new ArchCondition<>(duty) {
                            @Override
                            public void check(JavaClass origin, ConditionEvents events) {
                                check.accept(
                                        origin,
                                        fault ->
                                                events.add(
                                                        SimpleConditionEvent.violated(
                                                                origin, fault)));
                            }
                        });
    }
}
