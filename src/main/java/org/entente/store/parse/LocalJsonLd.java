package org.entente.store.parse;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;

/// Has JSON-LD read without ever fetching a context.
final class LocalJsonLd {

  private LocalJsonLd() {}

  static JsonLdOptions options() {
    JsonLdOptions options = new JsonLdOptions();
    options.setDocumentLoader(
        (address, loaderOptions) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
              "it refers to the remote context " + address + ", which is never fetched");
        });
    return options;
  }
}
