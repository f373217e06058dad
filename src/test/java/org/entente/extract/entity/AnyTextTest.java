package org.entente.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.extract.date.DateFinder;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.quantity.QuantityFinder;
import org.entente.extract.record.Article;
import org.entente.extract.record.Entity;
import org.entente.extract.record.Mention;
import org.entente.text.AnnotatedText;
import org.entente.text.Name;
import org.entente.text.NameType;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/// Whatever models make of a text, nothing throws and every span lies in its sentence.
class AnyTextTest {

  private static final List<String> WORDS =
      List.of(
          "the",
          "two",
          "Both",
          "sides",
          "it",
          "its",
          "they",
          "which",
          "who",
          "Russia",
          "U.S.",
          "Washington",
          "Turkish",
          "president",
          "Foreign",
          "Minister",
          "of",
          "for",
          "'s",
          ",",
          "(",
          ")",
          "\"",
          "“",
          "May",
          "14",
          "last",
          "week",
          "late",
          "November",
          "$",
          "5",
          "million",
          "percent",
          "a",
          "year",
          "Smith",
          "john",
          "police",
          "dozens",
          "officials",
          "was",
          "said",
          "and",
          "-",
          "𝔘",
          "مصر",
          "2018",
          "Tuesday",
          "former",
          "UN",
          "Council");
  private static final List<String> TAGS =
      List.of(
          "NN", "NNP", "NNS", "NNPS", "JJ", "VBD", "VB", "IN", "DT", "CD", "PRP", "PRP$", "WDT",
          "POS", "CC", ",", "MD", "RB");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "dobj",
          "pobj",
          "prep",
          "conj",
          "poss",
          "compound",
          "nmod",
          "det",
          "relcl",
          "appos",
          "punct",
          "ccomp",
          "aux",
          "expl");

  private static final List<NameType> TYPES = List.of(NameType.values());

  private final Gazetteer gazetteer = Gazetteer.standard();
  private final EntityFinder finder = new EntityFinder(gazetteer);

  @Provide
  Arbitrary<List<Integer>> seeds() {
    return Arbitraries.integers().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(40);
  }

  @Property(tries = 400)
  void everySpanLiesInItsSentence(@ForAll @From("seeds") List<Integer> seeds) {
    AnnotatedText text = text(seeds);
    Article article = new Article("any", text.text(), Optional.empty());
    EntityIndex index = finder.find(article, text);
    for (Sentence sentence : text.sentences()) {
      for (Token token : sentence.tokens()) {
        index.actors(sentence.index(), token.index());
        for (Referent referent : index.referents(sentence.index(), token.index())) {
          assertThat(sentence.spanOf(referent.first(), referent.end())).isEqualTo(referent.span());
          assertThat(referent.head()).isBetween(referent.first(), referent.end() - 1);
        }
      }
      new QuantityFinder()
          .find(sentence)
          .forEach(
              it ->
                  assertThat(sentence.spanOf(it.first(), it.end()))
                      .isEqualTo(it.quantity().span()));
    }
    new DateFinder()
        .find(article, text)
        .forEach(
            it ->
                assertThat(text.sentences().get(it.sentence()).spanOf(it.first(), it.end()))
                    .isEqualTo(it.expression().span()));
    for (Entity entity : index.entities(List.of())) {
      for (Mention mention : entity.mentions()) {
        assertThat(text.sentences().get(mention.sentence()).span().contains(mention.span()))
            .isTrue();
      }
    }
    assertThat(finder.find(article, text).relations()).isEqualTo(index.relations());
  }

  /// Sentences of up to ten tokens with any tags and any tree that has each head before it.
  private static AnnotatedText text(List<Integer> seeds) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int begin = 0; begin < seeds.size(); begin += 10) {
      List<Token> tokens = new ArrayList<>();
      List<Integer> part = seeds.subList(begin, Math.min(begin + 10, seeds.size()));
      int size = part.size();
      int root = part.getFirst() % size;
      for (int at = 0; at < size; at++) {
        int seed = part.get(at);
        String form = WORDS.get(seed % WORDS.size());
        int start = text.length();
        text.append(form).append(' ');
        // Towards the root, so that there is no cycle.
        int head =
            at == root ? -1 : at < root ? at + 1 + seed % (root - at) : at - 1 - seed % (at - root);
        tokens.add(
            new Token(
                at,
                new Span(start, start + form.length()),
                form,
                form.toLowerCase(java.util.Locale.ROOT),
                TAGS.get(seed / 7 % TAGS.size()),
                head,
                head < 0 ? "root" : RELATIONS.get(seed / 11 % RELATIONS.size())));
      }
      Span span = tokens.getFirst().span().cover(tokens.getLast().span());
      NameType type = TYPES.get(part.getFirst() % TYPES.size());
      int first = part.getLast() % size;
      List<Name> names = List.of(new Name(type, first, Math.min(size, first + 2)));
      sentences.add(new Sentence(sentences.size(), span, 0, tokens, names));
    }
    return new AnnotatedText(text.toString(), sentences, List.of());
  }
}
