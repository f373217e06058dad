package org.entente.ui.sparql;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.query.ExampleQuery;
import org.entente.query.saved.OpenQueries;
import org.entente.query.saved.PastQuery;
import org.entente.query.saved.QueryHistory;
import org.entente.query.saved.SavedQueries;
import org.entente.query.saved.SavedQuery;
import org.entente.ui.dialog.Dialogs;
import org.entente.ui.look.Amount;
import org.entente.ui.notice.Notices;
import org.entente.ui.sparql.editor.QueryTabs;
import org.entente.ui.task.Tasks;

/// The queries that come with the program, those that the user saved, and those that ran. Files are
/// read and written off the window's thread, to which all else belongs.
final class QueryShelf {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

  private final Optional<SavedQueries> saved;
  private final OpenQueries open;
  private final QueryHistory history;
  private final Clock clock;
  private final ZoneId zone;
  private final Tasks tasks;
  private final Notices notices;
  private final Dialogs dialogs;

  /// @param folder where queries are kept; empty keeps none over a restart
  QueryShelf(
      Optional<Path> folder,
      Clock clock,
      ZoneId zone,
      Tasks tasks,
      Notices notices,
      Dialogs dialogs) {
    this.saved = folder.map(SavedQueries::new);
    this.open = new OpenQueries(folder.map(path -> path.resolve("open.jsonl")));
    this.history = new QueryHistory(folder.map(path -> path.resolve("history.jsonl")));
    this.clock = clock;
    this.zone = zone;
    this.tasks = tasks;
    this.notices = notices;
    this.dialogs = dialogs;
  }

  OpenQueries open() {
    return open;
  }

  /// A query ran to its end just now.
  void ran(String query, Duration time, long rows, boolean complete) {
    PastQuery past = new PastQuery(query, clock.instant().minus(time), time, rows, complete);
    tasks.start(
        "Keeping the history",
        (progress, cancellation) -> {
          history.add(past);
          return true;
        },
        done -> {},
        notices::problem);
  }

  void examples(Consumer<List<OfferedQuery>> told) {
    told.accept(
        ExampleQuery.all().stream()
            .map(each -> new OfferedQuery(each.title(), each.description(), "", each.text()))
            .toList());
  }

  void saved(Consumer<List<OfferedQuery>> told) {
    tasks.start(
        "Listing the saved queries",
        (progress, cancellation) -> saved.map(SavedQueries::all).orElse(List.of()),
        queries ->
            told.accept(
                queries.stream()
                    .map(
                        each ->
                            new OfferedQuery(
                                each.name(), each.description(), each.name(), each.text()))
                    .toList()),
        notices::problem);
  }

  void history(Consumer<List<OfferedQuery>> told) {
    tasks.start(
        "Listing the history",
        (progress, cancellation) -> history.all(),
        queries -> told.accept(queries.stream().map(this::offered).toList()),
        notices::problem);
  }

  private OfferedQuery offered(PastQuery past) {
    String said = SavedQuery.description(past.text());
    String body =
        past.text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .filter(line -> !line.toUpperCase(Locale.ROOT).startsWith("PREFIX"))
            .collect(Collectors.joining(" "));
    String detail =
        DAY.format(ZonedDateTime.ofInstant(past.at(), zone))
            + " · "
            + Amount.of(past.time())
            + " · "
            + (past.complete() ? "" : "first ")
            + Amount.of(past.rows(), "row");
    return new OfferedQuery(said.isEmpty() ? body : said, detail, "", past.text());
  }

  /// Saves the query in front: under its name if it has one, else asks for one.
  void save(QueryTabs tabs) {
    if (saved.isEmpty()) {
      notices.done("This workspace is in memory and keeps no queries. Copy the text instead.");
      return;
    }
    if (!tabs.name().isEmpty()) {
      write(tabs, tabs.name());
      return;
    }
    String said = SavedQuery.description(tabs.text());
    dialogs
        .viewName("Save the query", "Save", said.isEmpty() ? "" : SavedQueries.nameOf(said))
        .map(SavedQueries::nameOf)
        .ifPresent(
            name ->
                saved(
                    queries -> {
                      if (queries.stream().noneMatch(each -> each.name().equalsIgnoreCase(name))
                          || dialogs.confirm(
                              "Replace the query “" + name + "”?",
                              "The one that was saved before cannot be brought back.",
                              "Replace")) {
                        write(tabs, name);
                      }
                    }));
  }

  private void write(QueryTabs tabs, String name) {
    String text = tabs.text();
    tabs.named(name);
    run("“" + name + "” is saved.", queries -> queries.save(name, text));
  }

  /// Deletes a saved query, which can be put back.
  void delete(OfferedQuery query) {
    tasks.start(
        "Deleting " + query.name(),
        (progress, cancellation) -> {
          saved.ifPresent(queries -> queries.delete(query.name()));
          return true;
        },
        done ->
            notices.done(
                "“" + query.name() + "” is deleted.",
                "Undo",
                () ->
                    run(
                        "“" + query.name() + "” is back.",
                        queries -> queries.save(query.name(), query.text()))),
        notices::problem);
  }

  private void run(String done, Consumer<SavedQueries> work) {
    tasks.start(
        "Keeping the query",
        (progress, cancellation) -> {
          saved.ifPresent(work);
          return done;
        },
        notices::done,
        notices::problem);
  }
}
