package org.entente.store.parse;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.riot.Lang;

/// What the ending of a file's name says of its format. A further `.gz` or `.bz2` is passed over:
/// whether a file is packed is seen in the file.
public final class FileEnding {

  private static final Map<String, Lang> FORMATS =
      Map.ofEntries(
          Map.entry("ttl", Lang.TURTLE),
          Map.entry("turtle", Lang.TURTLE),
          Map.entry("trig", Lang.TRIG),
          Map.entry("nt", Lang.NTRIPLES),
          Map.entry("nq", Lang.NQUADS),
          Map.entry("jsonld", Lang.JSONLD),
          Map.entry("json", Lang.JSONLD),
          Map.entry("rdf", Lang.RDFXML),
          Map.entry("owl", Lang.RDFXML),
          Map.entry("xml", Lang.RDFXML),
          Map.entry("rt", Lang.RDFTHRIFT),
          Map.entry("trdf", Lang.RDFTHRIFT),
          Map.entry("rpb", Lang.RDFPROTO),
          Map.entry("pbrdf", Lang.RDFPROTO));

  private FileEnding() {}

  /// The format; empty if the ending is that of none.
  public static Optional<Lang> format(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2)$", "");
    return Optional.ofNullable(FORMATS.get(name.substring(name.lastIndexOf('.') + 1)));
  }
}
