package org.entente.view.picture;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.view.GraphSnapshot;
import org.entente.view.LayoutKind;

/// The dates along the lower rim of a timeline, found from where its dated nodes stand. It keeps to
/// the rim however the view is moved, and says days, months or years, whichever there is room for.
/// Immutable; any thread.
public final class TimeAxis {

  private static final double HEIGHT = 26;
  private static final double TICK = 5;
  private static final double SIZE = 11;
  private static final double BETWEEN_LABELS = 14;

  /// So many of the labels of a unit must find room, or a larger unit is taken.
  private static final double ENOUGH = 0.7;

  private final List<Day> days;
  private final Optional<Undated> undated;

  /// @param x where its nodes stand on the plane
  private record Day(LocalDate date, double x) {}

  /// The nodes below the dated ones.
  ///
  /// @param left,top of the band on the plane
  private record Undated(double left, double top) {}

  private record Label(double x, double width, String text) {}

  private enum Unit {
    DAY("d MMM", "d MMM yyyy", date -> date),
    MONTH("MMM", "MMM yyyy", YearMonth::from),
    YEAR("yyyy", "yyyy", LocalDate::getYear);

    private final DateTimeFormatter brief;
    private final DateTimeFormatter whole;
    private final Function<LocalDate, Object> period;

    Unit(String brief, String whole, Function<LocalDate, Object> period) {
      this.brief = DateTimeFormatter.ofPattern(brief, Locale.ENGLISH);
      this.whole = DateTimeFormatter.ofPattern(whole, Locale.ENGLISH);
      this.period = period;
    }
  }

  private TimeAxis(List<Day> days, Optional<Undated> undated) {
    this.days = List.copyOf(days);
    this.undated = undated;
  }

  /// The axis of a graph; one without dates if the graph is no timeline, or nothing in it has a
  /// date.
  public static TimeAxis of(GraphSnapshot graph) {
    if (graph.layout() != LayoutKind.TIMELINE) {
      return new TimeAxis(List.of(), Optional.empty());
    }
    Map<LocalDate, List<Double>> places = new TreeMap<>();
    double bottom = Double.NEGATIVE_INFINITY;
    for (int node = 0; node < graph.nodeCount(); node++) {
      LocalDate day = graph.node(node).day();
      if (day != null) {
        places.computeIfAbsent(day, date -> new ArrayList<>()).add(graph.x(node));
        bottom = Math.max(bottom, graph.y(node));
      }
    }
    List<Day> days = new ArrayList<>();
    places.forEach(
        (date, xs) -> {
          double x = xs.stream().sorted().skip(xs.size() / 2).findFirst().orElseThrow();
          // Who moves the nodes of a day past those of another has no axis for it.
          if (days.isEmpty() || x > days.getLast().x()) {
            days.add(new Day(date, x));
          }
        });
    return new TimeAxis(days, days.isEmpty() ? Optional.empty() : undated(graph, bottom));
  }

  /// Whether there is nothing to draw.
  public boolean isEmpty() {
    return days.isEmpty();
  }

  /// Draws the axis over a picture of the graph.
  public void draw(Viewport viewport, Palette palette, TextMeasure measure, Consumer<Shape> to) {
    if (days.isEmpty()) {
      return;
    }
    undated.ifPresent(band -> heading(band, viewport, palette, measure, to));
    double top = viewport.height() - HEIGHT;
    Ink ground = palette.background().faded(0.92);
    to.accept(new Shape.Box(0, top, viewport.width(), HEIGHT, 0, ground, Optional.empty()));
    Pen line = Pen.solid(palette.background().mixed(palette.quietText(), 0.5), 1);
    to.accept(new Shape.Line(0, top, viewport.width(), top, line));
    for (Day day : days) {
      double x = viewport.screenX(day.x());
      if (x >= 0 && x <= viewport.width()) {
        to.accept(new Shape.Line(x, top, x, top + TICK, line));
      }
    }
    for (Label label : labels(viewport, measure)) {
      to.accept(text(label.text(), label.x(), top + HEIGHT / 2 + 3, Shape.Anchor.MIDDLE, palette));
    }
  }

  private List<Label> labels(Viewport viewport, TextMeasure measure) {
    List<Label> placed = List.of();
    for (Unit unit : Unit.values()) {
      List<Day> seen = seen(unit, viewport);
      placed = placed(unit, seen, viewport, measure);
      if (placed.size() >= ENOUGH * seen.size()) {
        return placed;
      }
    }
    return placed;
  }

  /// The first day of each period that is in sight.
  private List<Day> seen(Unit unit, Viewport viewport) {
    List<Day> seen = new ArrayList<>();
    Optional<Object> last = Optional.empty();
    for (Day day : days) {
      double x = viewport.screenX(day.x());
      Optional<Object> period = Optional.of(unit.period.apply(day.date()));
      if (x >= 0 && x <= viewport.width() && !period.equals(last)) {
        last = period;
        seen.add(day);
      }
    }
    return seen;
  }

  /// From left to right, as many as there is room for; the year is told where it changes.
  private static List<Label> placed(
      Unit unit, List<Day> seen, Viewport viewport, TextMeasure measure) {
    List<Label> placed = new ArrayList<>();
    double free = 0;
    int year = Integer.MIN_VALUE;
    for (Day day : seen) {
      boolean newYear = day.date().getYear() != year;
      String text = (newYear ? unit.whole : unit.brief).format(day.date());
      double width = measure.width(text, SIZE, false);
      double x = viewport.screenX(day.x());
      double middle =
          Math.clamp(x, width / 2 + 2, Math.max(width, viewport.width() - width / 2 - 2));
      if (middle - width / 2 >= free) {
        placed.add(new Label(middle, width, text));
        free = middle + width / 2 + BETWEEN_LABELS;
        year = day.date().getYear();
      }
    }
    return placed;
  }

  private static void heading(
      Undated band, Viewport viewport, Palette palette, TextMeasure measure, Consumer<Shape> to) {
    String words = "Without a date";
    double x = viewport.screenX(band.left());
    double y = viewport.screenY(band.top()) - SIZE;
    double width = measure.width(words, SIZE, false);
    to.accept(Names.backing(palette, Bounds.round(x + width / 2, y, width + 8, SIZE + 6), 0.9));
    to.accept(text(words, x, y, Shape.Anchor.START, palette));
  }

  private static Shape text(
      String words, double x, double y, Shape.Anchor anchor, Palette palette) {
    return new Shape.Text(words, x, y, SIZE, false, anchor, palette.quietText(), Optional.empty());
  }

  private static Optional<Undated> undated(GraphSnapshot graph, double bottom) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    for (int node = 0; node < graph.nodeCount(); node++) {
      if (graph.node(node).day() == null && graph.y(node) > bottom) {
        double radius = Figures.radius(graph, node);
        left = Math.min(left, graph.x(node) - radius);
        top = Math.min(top, graph.y(node) - radius);
      }
    }
    return Double.isInfinite(left) ? Optional.empty() : Optional.of(new Undated(left, top - 10));
  }
}
