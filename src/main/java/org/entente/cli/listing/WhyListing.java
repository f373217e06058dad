package org.entente.cli.listing;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.extract.explain.Attempt;
import org.entente.extract.explain.ClauseWords;
import org.entente.extract.explain.Explanation;
import org.entente.extract.explain.Finding;
import org.entente.extract.explain.Obstacle;
import org.entente.extract.explain.SentenceAccount;
import org.entente.extract.explain.Wording;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Rule;
import org.entente.text.Span;

/// Why each sentence tells its events, and why others tell none, for people to read.
public final class WhyListing {

  /// So many rules that nearly told an event are shown for a predicate.
  private static final int NEAREST = 3;

  private static final int LONGEST = 80;

  private final PrintStream out;

  public WhyListing(PrintStream out) {
    this.out = out;
  }

  public void print(Explanation explanation) {
    out.println();
    out.println("Why");
    String text = explanation.extraction().article().text();
    Map<EntityId, String> labels =
        explanation.extraction().entities().stream()
            .collect(Collectors.toMap(Entity::id, Entity::label));
    for (SentenceAccount account : explanation.sentences()) {
      out.printf("%n[%d] %s%n", account.sentence() + 1, inOneLine(account.span(), text));
      account.findings().forEach(finding -> print(finding, text, labels));
      if (account.isSilent()) {
        silence(account, text);
      }
    }
  }

  private void print(Finding finding, String text, Map<EntityId, String> labels) {
    out.printf("  event %d%n", finding.event());
    line("rule", finding.rule().map(WhyListing::place).orElseGet(() -> builtIn(finding)));
    finding.rule().ifPresent(rule -> line("", rule.row().text().strip().replaceAll("\\s+", " ")));
    finding.clause().ifPresent(clause -> line("clause", clause(clause, text)));
    roles(finding)
        .forEach(
            (filler, roles) ->
                line(
                    roles,
                    "%s   \"%s\"%s"
                        .formatted(
                            labels.getOrDefault(filler.entity(), filler.entity().path()),
                            inOneLine(filler.span(), text),
                            filler.slots().isEmpty() ? "" : "   slot " + filler.slots())));
  }

  /// The fillers, each once; of a mutual event all are agent and target.
  private static Map<Filler, String> roles(Finding finding) {
    Map<Filler, String> roles = new LinkedHashMap<>();
    for (Filler filler : finding.mention().fillers()) {
      Filler place = new Filler(Role.AGENT, filler.entity(), filler.span(), filler.slots());
      roles.merge(place, Wording.role(filler.role()), (one, other) -> one + ", " + other);
    }
    return roles;
  }

  private void silence(SentenceAccount account, String text) {
    out.println("  no event");
    if (!account.quotedIn().isEmpty()) {
      out.printf(
          "    what is said in statement %s%n",
          account.quotedIn().stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }
    account.genre().ifPresent(genre -> out.printf("    %s%n", Wording.of(genre)));
    if (account.attempts().isEmpty() && account.genre().isEmpty()) {
      out.println("    no verb, and no noun that a rule knows");
    }
    Wording wording = new Wording(text);
    for (Attempt attempt : account.attempts()) {
      out.printf(
          "    %s (%s)%n",
          inOneLine(attempt.clause().head(), text), Wording.kind(attempt.clause()));
      List<Obstacle> nearest = attempt.nearestFirst();
      nearest.stream()
          .limit(NEAREST)
          .forEach(
              obstacle -> out.printf("      %s%n", wording.sentence(attempt.clause(), obstacle)));
      if (nearest.size() > NEAREST) {
        int more = nearest.size() - NEAREST;
        out.printf(
            "      and %d %s further off%n", more, more == 1 ? "rule that is" : "rules that are");
      }
    }
  }

  private void line(String what, String words) {
    out.printf("    %-13s %s%n", what, words);
  }

  private static String place(Rule rule) {
    return "%s   (%s)".formatted(rule.id(), rule.row());
  }

  private static String builtIn(Finding finding) {
    return finding.mention().rule() + "   (built in: reads who is quoted)";
  }

  private static String clause(ClauseWords clause, String text) {
    String words = inOneLine(clause.words(), text);
    return "%s (%s) in \"%s\""
        .formatted(
            inOneLine(clause.head(), text),
            Wording.kind(clause),
            words.length() <= LONGEST ? words : words.substring(0, LONGEST).strip() + " …");
  }

  private static String inOneLine(Span span, String text) {
    return span.in(text).replaceAll("\\s+", " ");
  }
}
