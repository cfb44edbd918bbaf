package org.safar.staff.account;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import org.eclipse.microprofile.jwt.JsonWebToken;

/// Looks at every token of the staff, whether its account was cut off since it was made.
@ApplicationScoped
class CutOffAugmentor implements SecurityIdentityAugmentor {

    /// Whoever is nobody is sent to sign in; a refusal would end in an empty page.
    private static final SecurityIdentity NOBODY =
            QuarkusSecurityIdentity.builder().setAnonymous(true).build();

    private final CutOffs cutOffs;

    CutOffAugmentor(CutOffs cutOffs) {
        this.cutOffs = cutOffs;
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? context.runBlocking(() -> check(identity, token))
                : Uni.createFrom().item(identity);
    }

    @ActivateRequestContext
    SecurityIdentity check(SecurityIdentity identity, JsonWebToken token) {
        var issued = Instant.ofEpochSecond(token.getIssuedAtTime());
        if (cutOffs.refuses(token.getSubject(), issued)) {
            return NOBODY;
        }
        return identity;
    }
}
