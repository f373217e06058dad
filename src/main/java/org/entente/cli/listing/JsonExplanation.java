package org.entente.cli.listing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.entente.extract.explain.Attempt;
import org.entente.extract.explain.ClauseWords;
import org.entente.extract.explain.Explanation;
import org.entente.extract.explain.Finding;
import org.entente.extract.explain.Obstacle;
import org.entente.extract.explain.SentenceAccount;
import org.entente.extract.explain.Wording;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Rule;
import org.entente.text.Span;

/// An explanation as a JSON array with an object for each sentence. Offsets are as in
/// [JsonExtraction].
final class JsonExplanation {

  private final Explanation explanation;
  private final String text;
  private final Wording wording;

  JsonExplanation(Explanation explanation) {
    this.explanation = explanation;
    this.text = explanation.extraction().article().text();
    this.wording = new Wording(text);
  }

  JsonArray sentences() {
    JsonArray sentences = new JsonArray();
    explanation.sentences().forEach(account -> sentences.add(sentence(account)));
    return sentences;
  }

  private JsonObject sentence(SentenceAccount account) {
    JsonObject object = place(account.span());
    object.addProperty("sentence", account.sentence());
    account
        .genre()
        .ifPresent(genre -> object.addProperty("genre", genre.name().toLowerCase(Locale.ROOT)));
    JsonArray found = new JsonArray();
    account.findings().forEach(finding -> found.add(finding(finding)));
    object.add("events", found);
    JsonArray quoted = new JsonArray();
    account.quotedIn().forEach(quoted::add);
    object.add("quotedIn", quoted);
    JsonArray attempts = new JsonArray();
    account.attempts().forEach(attempt -> attempts.add(attempt(attempt)));
    object.add("withoutEvent", attempts);
    return object;
  }

  private JsonObject finding(Finding finding) {
    JsonObject object = new JsonObject();
    object.addProperty("event", finding.event());
    object.addProperty("rule", finding.mention().rule());
    finding.rule().ifPresent(rule -> row(object, rule));
    finding.clause().ifPresent(clause -> object.add("clause", clause(clause)));
    object.add("trigger", quote(finding.mention().trigger()));
    JsonArray roles = new JsonArray();
    finding.mention().fillers().forEach(filler -> roles.add(filler(filler)));
    object.add("roles", roles);
    return object;
  }

  private JsonObject filler(Filler filler) {
    JsonObject object = quote(filler.span());
    object.addProperty("role", name(filler.role()));
    if (!filler.slots().isEmpty()) {
      object.addProperty("slots", filler.slots());
    }
    return object;
  }

  private JsonObject attempt(Attempt attempt) {
    JsonObject object = clause(attempt.clause());
    JsonArray obstacles = new JsonArray();
    attempt.nearestFirst().forEach(obstacle -> obstacles.add(obstacle(attempt.clause(), obstacle)));
    object.add("obstacles", obstacles);
    return object;
  }

  private JsonObject obstacle(ClauseWords clause, Obstacle obstacle) {
    JsonObject object = new JsonObject();
    switch (obstacle) {
      case Obstacle.NoRule _ -> object.addProperty("why", "no-rule");
      case Obstacle.Unfit unfit -> {
        object.addProperty("why", "condition");
        rule(object, unfit.rule());
        object.addProperty("condition", unfit.written());
        object.add("found", quotes(unfit.found()));
      }
      case Obstacle.Unfilled(Rule rule, Role role, List<Span> found) -> {
        object.addProperty("why", "role");
        rule(object, rule);
        object.addProperty("role", name(role));
        object.add("found", quotes(found));
      }
      case Obstacle.UsedUp(Rule by) -> {
        object.addProperty("why", "part-of-another");
        rule(object, by);
      }
      case Obstacle.Withdrawn(Rule rule) -> {
        object.addProperty("why", "withdrawn");
        rule(object, rule);
      }
    }
    object.addProperty("words", wording.sentence(clause, obstacle));
    return object;
  }

  private JsonObject clause(ClauseWords clause) {
    JsonObject object = quote(clause.head());
    object.addProperty("predicate", clause.predicate());
    object.addProperty("kind", clause.kind().name().toLowerCase(Locale.ROOT));
    object.add("clause", quote(clause.words()));
    return object;
  }

  private static void rule(JsonObject object, Rule rule) {
    object.addProperty("rule", rule.id());
    row(object, rule);
  }

  private static void row(JsonObject object, Rule rule) {
    object.addProperty("file", rule.row().file());
    object.addProperty("line", rule.row().line());
    object.addProperty("row", rule.row().text());
  }

  private JsonArray quotes(List<Span> spans) {
    JsonArray array = new JsonArray();
    spans.forEach(span -> array.add(quote(span)));
    return array;
  }

  private JsonObject quote(Span span) {
    JsonObject object = place(span);
    object.addProperty("quote", span.in(text));
    return object;
  }

  private static JsonObject place(Span span) {
    JsonObject object = new JsonObject();
    object.addProperty("start", span.start());
    object.addProperty("end", span.end());
    return object;
  }

  private static String name(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
