package org.safar.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jboss.resteasy.reactive.RestForm;
import org.safar.i18n.Language;
import org.safar.web.UploadedForm.SentFile;

/// A page of the tests that takes a form with a file, and tells what it was sent.
@Path(Language.PATH + "/sample-upload")
@PermitAll
public class SampleUploadPage {

    private final UploadedForms forms;

    SampleUploadPage(UploadedForms forms) {
        this.forms = forms;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String tell(@PathParam("language") Language language) {
        var form = forms.sent();
        var file =
                switch (form.file()) {
                    case SentFile.None() -> "no file";
                    case SentFile.Kept(var bytes) -> bytes.length + " bytes, " + sum(bytes);
                    case SentFile.Dropped(var reason) -> "dropped, " + reason;
                };
        return form.fields().text("words") + "|" + file;
    }

    /// The fields as every other page reads them.
    @POST
    @Path("fields")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public String fields(@PathParam("language") Language language, @RestForm String words) {
        return words;
    }

    static String sum(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @ApplicationScoped
    static class Addresses implements FormsWithFile {

        @Override
        public boolean mayBeSentTo(String path) {
            return path.matches("/[A-Za-z-]+/sample-upload(/fields)?");
        }
    }
}
