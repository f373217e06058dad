package org.entente.cli.listing;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.base.TextPosition;
import org.entente.extract.explain.Explanation;
import org.entente.extract.record.Article;
import org.entente.extract.record.Extraction;

/// Texts in, extractions out, one JSON object a line each: `{"id", "text", "date"?}` becomes what
/// [JsonExtraction] tells, with what [JsonExplanation] tells if that is asked for. Nothing is kept
/// from line to line.
public final class JsonLines {

  private final Function<Article, JsonObject> answer;
  private final PrintStream out;
  private final Gson gson = new GsonBuilder().disableHtmlEscaping().create();

  private JsonLines(Function<Article, JsonObject> answer, PrintStream out) {
    this.answer = answer;
    this.out = out;
  }

  /// Tells what is found.
  public static JsonLines finding(Function<Article, Extraction> extract, PrintStream out) {
    return new JsonLines(article -> new JsonExtraction(extract.apply(article)).object(), out);
  }

  /// Tells what is found, and why.
  public static JsonLines explaining(Function<Article, Explanation> explain, PrintStream out) {
    return new JsonLines(
        article -> {
          Explanation explanation = explain.apply(article);
          JsonObject object = new JsonExtraction(explanation.extraction()).object();
          object.add("why", new JsonExplanation(explanation).sentences());
          return object;
        },
        out);
  }

  /// Reads one line and writes one.
  ///
  /// @param published when the text appeared, if its line does not say
  /// @param where names the input in problems
  /// @param number the line's number, from 1
  /// @throws ProblemException if the line is no such object; nothing is written then
  public void convert(String line, Optional<LocalDate> published, String where, int number) {
    TextPosition position = new TextPosition(number, 1);
    JsonObject object = object(line, where, position);
    String id = member(object, "id", where, position);
    Article article =
        new Article(
            id,
            member(object, "text", where, position),
            object.has("date")
                ? Optional.of(date(member(object, "date", where, position), where, position))
                : published);
    out.println(gson.toJson(answer.apply(article)));
  }

  private static JsonObject object(String line, String where, TextPosition position) {
    try {
      JsonElement element = JsonParser.parseString(line);
      if (element.isJsonObject()) {
        return element.getAsJsonObject();
      }
    } catch (JsonParseException e) {
      throw new ProblemException(problem("The line is not JSON", where, position), e);
    }
    throw new ProblemException(problem("The line is not a JSON object", where, position));
  }

  private static String member(
      JsonObject object, String name, String where, TextPosition position) {
    JsonElement value = object.get(name);
    if (value != null && value.isJsonPrimitive()) {
      return value.getAsString();
    }
    throw new ProblemException(problem("The object has no \"" + name + "\"", where, position));
  }

  private static LocalDate date(String text, String where, TextPosition position) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          problem("The date '" + text + "' is none such as 2017-12-27", where, position), e);
    }
  }

  private static Problem problem(String what, String where, TextPosition position) {
    return Problem.at(position, what, where, "Each line must be {\"id\": …, \"text\": …}.");
  }
}
