package org.entente.text.model;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.maltparser.concurrent.ConcurrentMaltParserModel;
import org.maltparser.concurrent.ConcurrentMaltParserService;
import org.maltparser.core.exception.MaltChainedException;

/// The dependency parser: MaltParser's lazy swap system (Nivre, Kuhlmann and Hall 2009) with a
/// linear classifier. Immutable, thread-safe.
final class DependencyModel {
  /// One token in so many must be a word.
  private static final int WORDS_AT_LEAST = 4;

  private final ConcurrentMaltParserModel model;

  private DependencyModel(ConcurrentMaltParserModel model) {
    this.model = model;
  }

  /// One arc: the governing token, from 0, or -1 for a root.
  record Arc(int head, String relation) {}

  static DependencyModel load(String resource) {
    URL url = DependencyModel.class.getResource(resource);
    if (url == null) {
      throw new IllegalStateException("missing from the program: " + resource);
    }
    try {
      if (url.getProtocol().equals("file")) {
        return new DependencyModel(ConcurrentMaltParserService.initializeParserModel(url));
      }
      return fromCopy(url);
    } catch (MaltChainedException | IOException e) {
      throw Models.damaged(e);
    }
  }

  /// MaltParser opens its model as a jar, and Java opens no jar within a jar.
  private static DependencyModel fromCopy(URL url) throws IOException, MaltChainedException {
    Path copy = Files.createTempFile("entente-parser", ".mco");
    try (InputStream in = url.openStream()) {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      return new DependencyModel(
          ConcurrentMaltParserService.initializeParserModel(copy.toUri().toURL()));
    } finally {
      copy.toFile().deleteOnExit();
    }
  }

  /// Rows of marks are no sentences, and of hundreds of brackets the swap system makes tens of
  /// thousands of steps: they are left without a parse, each token governed by the first.
  ///
  /// @param forms as [ModelForm] gives them
  /// @param lemmas as [ModelForm] gives them
  /// @return one arc a token; without cycles
  List<Arc> parse(List<String> forms, List<String> lemmas, List<String> tags) {
    long words = forms.stream().filter(form -> form.chars().anyMatch(Character::isLetter)).count();
    if (words * WORDS_AT_LEAST < forms.size()) {
      return IntStream.range(0, forms.size())
          .mapToObj(at -> at == 0 ? new Arc(-1, "root") : new Arc(0, "punct"))
          .toList();
    }
    return parsed(forms, lemmas, tags);
  }

  private List<Arc> parsed(List<String> forms, List<String> lemmas, List<String> tags) {
    var rows = new String[forms.size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] =
          String.join(
              "\t",
              Integer.toString(i + 1),
              forms.get(i),
              lemmas.get(i),
              tags.get(i),
              tags.get(i),
              "_");
    }
    try {
      var arcs = new ArrayList<Arc>(rows.length);
      for (String row : model.parseTokens(rows)) {
        String[] columns = row.split("\t", -1);
        arcs.add(new Arc(Integer.parseInt(columns[6]) - 1, columns[7]));
      }
      return arcs;
    } catch (MaltChainedException e) {
      throw new IllegalStateException("no parse of " + forms, e);
    }
  }
}
