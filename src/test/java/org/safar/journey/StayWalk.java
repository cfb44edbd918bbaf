package org.safar.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import org.safar.i18n.Language;
import org.safar.i18n.Words;

/// Walks through the stay calculator as a person does: by the words on the page.
///
/// @param page the browser's page
/// @param portal address of the portal, with a slash at the end
/// @param language the language to read
/// @param stay words of the calculator
/// @param web words of every page
record StayWalk(Page page, String portal, Language language, Words stay, Words web) {

    static StayWalk in(Language language, Page page, String portal) {
        // nothing here takes longer on a slow machine; a missing thing should not cost half a
        // minute
        page.setDefaultTimeout(10_000);
        return new StayWalk(
                page, portal, language, Words.of("stay", language), Words.of("web", language));
    }

    StayWalk open() {
        page.navigate(portal + language.tag() + "/stay");
        return this;
    }

    /// Chooses a country to stay in and a citizenship, both by their names in the language.
    StayWalk choose(String destination, String nationality) {
        var countries = Words.of("country", language);
        page.getByRole(AriaRole.RADIO, exactly(countries.say(destination))).check();
        page.getByLabel(stay.say("nationalityLabel"))
                .selectOption(new SelectOption().setLabel(countries.say(nationality)));
        return this;
    }

    StayWalk goOn() {
        return press(stay.say("continueButton"));
    }

    /// @param trip counts from 0
    StayWalk entered(int trip, LocalDate day) {
        return fill(group(stay.say("enteredLabel"), trip), day);
    }

    /// @param trip counts from 0
    StayWalk left(int trip, LocalDate day) {
        return fill(group(stay.say("leftLabel"), trip), day);
    }

    /// @param trip counts from 0
    StayWalk stillInside(int trip) {
        page.getByRole(AriaRole.CHECKBOX, exactly(stay.say("stillInside"))).nth(trip).check();
        return this;
    }

    StayWalk addTrip() {
        return press(stay.say("addTrip"));
    }

    StayWalk calculate() {
        return press(stay.say("calculateButton"));
    }

    StayWalk press(String button) {
        page.getByRole(AriaRole.BUTTON, exactly(button)).click();
        return this;
    }

    /// Presses "Leave this page".
    StayWalk leave() {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(web.say("leave")).setExact(true))
                .click();
        return this;
    }

    private Locator group(String name, int trip) {
        return page.getByRole(AriaRole.GROUP, exactly(name)).nth(trip);
    }

    private StayWalk fill(Locator date, LocalDate day) {
        part(date, "day").fill(String.valueOf(day.getDayOfMonth()));
        part(date, "month").fill(String.valueOf(day.getMonthValue()));
        part(date, "year").fill(String.valueOf(day.getYear()));
        return this;
    }

    private Locator part(Locator date, String part) {
        return date.getByLabel(web.say(part), new Locator.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions exactly(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
