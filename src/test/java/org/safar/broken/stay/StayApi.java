package org.safar.broken.stay;

import jakarta.transaction.Transactional;

/// An API with a method that opens a transaction.
class StayApi {

    @Transactional
    void save() {}
}
