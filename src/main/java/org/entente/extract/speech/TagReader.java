package org.entente.extract.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.extract.clause.Tree;
import org.entente.extract.event.ArticleClauses;
import org.entente.extract.rule.RuleTable;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;

/// Reads the tag right behind a quotation, "she said" or "said the minister". The marks tell more
/// surely than the parse where the quoted words end and who says them.
final class TagReader {

  private static final int FARTHEST = 24;
  private static final String BREAKS = "``|''|:|\\.";

  private final ArticleClauses article;
  private final Set<String> saying;
  private final Set<String> quoting;

  TagReader(ArticleClauses article, RuleTable rules) {
    this.article = article;
    this.saying = rules.group("say");
    this.quoting = rules.group("quoting");
  }

  /// A verb of saying and who says it.
  ///
  /// @param sentence the index of the sentence they stand in
  /// @param verb the index of the verb's token
  /// @param speaker the index of the token that heads the speaker's words
  record Tag(int sentence, int verb, int speaker) {}

  /// Empty where the quotation is only part of a clause, or no tag follows it.
  Optional<Tag> read(Quotation quotation) {
    if (!quotation.closed() || !isWhole(quotation)) {
      return Optional.empty();
    }
    int end = quotation.content().end();
    Optional<Tag> same = in(quotation.last(), end);
    if (same.isPresent() || quotation.last() + 1 >= article.size()) {
      return same;
    }
    Sentence own = article.text().sentences().get(quotation.last());
    Sentence next = article.text().sentences().get(quotation.last() + 1);
    boolean ends = own.span().end() - end <= 2 && next.paragraph() == own.paragraph();
    return ends && isLowerCase(next.span()) ? in(next.index(), end) : Optional.empty();
  }

  /// Whether the quotation begins as a sentence does.
  private boolean isWhole(Quotation quotation) {
    String text = article.text().text();
    int start = quotation.content().start();
    if (!Character.isUpperCase(text.charAt(start)) && !Character.isDigit(text.charAt(start))) {
      return false;
    }
    int before = start - 1;
    int first = article.text().sentences().get(quotation.first()).span().start();
    while (before >= first
        && (Character.isWhitespace(text.charAt(before))
            || "\"'`\u201c\u201e\u00ab".indexOf(text.charAt(before)) >= 0)) {
      before--;
    }
    return before < first || ",:.?!".indexOf(text.charAt(before)) >= 0;
  }

  private boolean isLowerCase(Span sentence) {
    return Character.isLowerCase(article.text().text().charAt(sentence.start()));
  }

  private Optional<Tag> in(int sentence, int from) {
    Tree tree = article.clauses(sentence).tree();
    List<Token> behind = new ArrayList<>();
    for (Token token : tree.sentence().tokens()) {
      if (token.span().start() < from) {
        continue;
      }
      boolean closing = token.span().start() - from <= 2;
      if (behind.isEmpty() && closing && token.tag().matches("''|,|``|\\.")) {
        continue;
      }
      if (token.tag().matches(BREAKS) || behind.size() == FARTHEST) {
        break;
      }
      behind.add(token);
    }
    return tag(tree, sentence, behind);
  }

  private Optional<Tag> tag(Tree tree, int sentence, List<Token> behind) {
    for (int at = 0; at < behind.size(); at++) {
      Token verb = behind.get(at);
      if (verb.isVerb() && isSaying(verb)) {
        List<Token> before = behind.subList(0, at);
        boolean inverted = before.stream().noneMatch(Tree::isNominal);
        List<Token> near = inverted ? behind.subList(at + 1, behind.size()) : before;
        return near.stream()
            .filter(Tree::isNominal)
            .filter(token -> isHead(tree, near, token))
            .findFirst()
            .map(token -> new Tag(sentence, verb.index(), token.index()));
      }
      if (verb.tag().matches("CC|WDT|WP|VB[DZP]|MD") && !verb.relation().startsWith("aux")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isSaying(Token verb) {
    return saying.contains(verb.lemma()) || quoting.contains(verb.lemma());
  }

  /// Whether the token is no modifier of another among these.
  private static boolean isHead(Tree tree, List<Token> near, Token token) {
    return token.isRoot()
        || !near.contains(tree.token(token.head()))
        || !Tree.isNominal(tree.token(token.head()));
  }
}
