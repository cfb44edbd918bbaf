package org.safar.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;

/// Where a page or an API finds the form with a file that it answers. Its method consumes
/// `multipart/form-data`, its address is one of [FormsWithFile], and it takes no `FileUpload`.
@ApplicationScoped
public class UploadedForms {

    static final String KEY = UploadedForm.class.getName();

    private final CurrentVertxRequest request;

    UploadedForms(CurrentVertxRequest request) {
        this.request = request;
    }

    /// @return the form of the request that is being answered
    /// @throws IllegalStateException when the address is none of [FormsWithFile]
    public UploadedForm sent() {
        UploadedForm form = request.getCurrent().get(KEY);
        if (form == null) {
            throw new IllegalStateException("not an address of FormsWithFile");
        }
        return form;
    }
}
