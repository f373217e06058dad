package org.entente.ui.inspector;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.apache.jena.graph.Node;
import org.entente.extract.explain.Attempt;
import org.entente.extract.explain.Finding;
import org.entente.extract.explain.Obstacle;
import org.entente.extract.explain.SentenceAccount;
import org.entente.extract.explain.Wording;
import org.entente.text.Span;
import org.entente.ui.look.Amount;
import org.entente.ui.look.Words;

/// Why a sentence of an article tells events, or none: what each of its predicates lacks.
final class SentenceSheet extends VBox {

  /// So many rules that nearly told an event are shown for a predicate.
  private static final int NEAREST = 3;

  private final Node article;
  private final String text;
  private final Inspector inspector;

  /// @param text the article's text
  SentenceSheet(Node article, String text, SentenceAccount account, Inspector inspector) {
    this.article = article;
    this.text = text;
    this.inspector = inspector;
    getStyleClass().add("sheet");
    Label title =
        label(
            account.isSilent()
                ? "Why this sentence tells no event"
                : "Why this sentence tells "
                    + Amount.of(account.findings().size(), "event mention"),
            Styles.TITLE_4,
            "sheet-title");
    title.setId("inspector-title");
    Hyperlink sentence = words(account.span());
    sentence.getStyleClass().add("why-sentence");
    getChildren().addAll(title, sentence);
    if (!account.quotedIn().isEmpty() && account.isSilent()) {
      getChildren().add(label("It is part of what somebody is quoted for.", Styles.TEXT_MUTED));
    }
    account.findings().forEach(this::finding);
    account
        .genre()
        .ifPresent(
            genre ->
                getChildren()
                    .add(label(Words.capital(Wording.of(genre)) + ".", Styles.TEXT_MUTED)));
    if (account.isSilent() && account.attempts().isEmpty() && account.genre().isEmpty()) {
      getChildren().add(label("It has no verb, and no noun that a rule knows.", Styles.TEXT_MUTED));
    }
    if (!account.isSilent() && !account.attempts().isEmpty()) {
      getChildren().add(label("What tells no event here", "group-heading"));
    }
    account.attempts().forEach(this::attempt);
  }

  private void finding(Finding finding) {
    VBox box = box();
    box.getChildren().add(words(finding.mention().trigger()));
    box.getChildren()
        .add(
            finding
                .rule()
                .<javafx.scene.Node>map(rule -> new RuleLink(rule))
                .orElseGet(() -> label("Read from the quotation marks.", Styles.TEXT_MUTED)));
    finding
        .mention()
        .fillers()
        .forEach(
            filler ->
                box.getChildren()
                    .add(
                        new VBox(
                            label(
                                Words.capital(Wording.role(filler.role()))
                                    + (filler.slots().isEmpty()
                                        ? ""
                                        : " · " + Wording.slots(filler.slots())),
                                Styles.TEXT_MUTED,
                                Styles.TEXT_SMALL),
                            words(filler.span()))));
    getChildren().add(box);
  }

  private void attempt(Attempt attempt) {
    VBox box = box();
    Label kind = label(Wording.kind(attempt.clause()), Styles.TEXT_MUTED, Styles.TEXT_SMALL);
    box.getChildren().add(new VBox(words(attempt.clause().head()), kind));
    List<Obstacle> nearest = attempt.nearestFirst();
    Wording wording = new Wording(text);
    nearest.stream()
        .limit(NEAREST)
        .forEach(
            obstacle -> {
              VBox line = new VBox();
              obstacle.tried().map(RuleLink::new).ifPresent(line.getChildren()::add);
              line.getChildren().add(label(wording.of(attempt.clause(), obstacle)));
              box.getChildren().add(line);
            });
    if (nearest.size() > NEAREST) {
      box.getChildren()
          .add(
              label(
                  Amount.of(nearest.size() - NEAREST, "more rule") + " further off",
                  Styles.TEXT_MUTED,
                  Styles.TEXT_SMALL));
    }
    getChildren().add(box);
  }

  private Hyperlink words(Span span) {
    return WordsLink.to(span.in(text), () -> inspector.read(article, span));
  }

  private static VBox box() {
    VBox box = new VBox(4);
    box.getStyleClass().add("why-box");
    return box;
  }

  private static Label label(String words, String... styles) {
    Label label = new Label(words);
    label.getStyleClass().addAll(styles);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }
}
