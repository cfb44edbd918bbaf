package org.safar.registry.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.safar.registry.PublishedChain;
import org.safar.registry.Register;
import org.safar.registry.licence.ChainedEvent;
import org.safar.registry.receipt.ReceiptResult.DoesNotFit;
import org.safar.registry.receipt.ReceiptResult.Mistyped;
import org.safar.registry.receipt.ReceiptResult.Opened;
import org.safar.registry.receipt.ReceiptResult.StillToCome;

/// Makes receipts and opens them again. Stores nothing.
@ApplicationScoped
public class Receipts {

    private final Register register;
    private final PublishedChain chain;
    private final Clock clock;

    Receipts(Register register, PublishedChain chain, Clock clock) {
        this.register = register;
        this.chain = chain;
        this.clock = clock;
    }

    /// @param id identifier of an agency
    /// @param day the day asked about
    /// @return the receipt, or empty when the register does not hold the agency, or no event of it:
    ///   a code names an agency by its first event
    public Optional<Receipt> issue(String id, LocalDate day) {
        // The end of the chain comes first: what is published meanwhile is behind it.
        return register.last()
                .flatMap(last ->
                        register.find(id)
                                .filter(agency -> !agency.events().isEmpty())
                                .filter(agency ->
                                        first(agency.events()).position() <= last.position())
                                .map(agency ->
                                        new Receipt(
                                                ReceiptCode.of(first(agency.events()), last, day),
                                                agency,
                                                last)));
    }

    /// @param typed a code as a person typed it
    public ReceiptResult open(String typed) {
        return ReceiptCode.parse(typed).map(this::open).orElseGet(Mistyped::new);
    }

    private ReceiptResult open(ReceiptCode code) {
        var last = chain.at(code.position());
        if (last.isEmpty()) {
            return new StillToCome();
        }
        return chain.at(code.agency())
                .filter(first -> code.fits(first, last.get()))
                .flatMap(first -> register.find(first.event().agency()))
                .filter(agency -> first(agency.events()).position() == code.agency())
                .map(agency ->
                        code.day().isAfter(agency.today(clock))
                                ? new StillToCome()
                                : new Opened(new Receipt(code, agency, last.get())))
                .orElseGet(DoesNotFit::new);
    }

    private static ChainedEvent first(List<ChainedEvent> events) {
        return events.getFirst();
    }
}
