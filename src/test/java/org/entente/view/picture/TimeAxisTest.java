package org.entente.view.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.extract.record.Modality;
import org.entente.view.GraphFilter;
import org.entente.view.Emphasis;
import org.entente.view.GraphSnapshot;
import org.entente.view.LayoutKind;
import org.entente.view.NodeKind;
import org.entente.view.PlacedNode;
import org.entente.view.Point;
import org.entente.view.SampleGraphs;
import org.entente.view.StepName;
import org.entente.view.VisibleGraph;
import org.entente.view.VisibleNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class TimeAxisTest {

  private static final Viewport SEEN = new Viewport(0, 0, 1, 1000, 600);

  private final TextMeasure measure = new SansMeasure();
  private final List<PlacedNode> nodes = new ArrayList<>();

  @Test
  void daysAreToldBelowTheirEventsAndTheYearWhereItChanges() {
    event("2017-12-22", 100);
    event("2017-12-27", 300);
    event("2018-01-03", 600);
    assertThat(texts(LayoutKind.TIMELINE, SEEN))
        .extracting(Shape.Text::text)
        .containsExactly("22 Dec 2017", "27 Dec", "3 Jan 2018");
    assertThat(texts(LayoutKind.TIMELINE, SEEN))
        .extracting(Shape.Text::x)
        .containsExactly(100.0, 300.0, 600.0);
  }

  @Test
  void monthsAreToldWhereDaysFindNoRoomAndYearsWhereMonthsFindNone() {
    LocalDate day = LocalDate.of(2015, 11, 1);
    for (int at = 0; at < 800; at++) {
      event(day.plusDays(at).toString(), 10 + at);
    }
    assertThat(texts(LayoutKind.TIMELINE, SEEN))
        .extracting(Shape.Text::text)
        .containsExactly("2015", "2016", "2017", "2018");
    assertThat(texts(LayoutKind.TIMELINE, new Viewport(0, 0, 4, 1000, 600)))
        .extracting(Shape.Text::text)
        .startsWith("Nov 2015", "Dec", "Jan 2016", "Feb");
    assertThat(texts(LayoutKind.TIMELINE, new Viewport(9, 0, 90, 1000, 600)))
        .extracting(Shape.Text::text)
        .startsWith("1 Nov 2015", "2 Nov", "3 Nov");
  }

  @Test
  void labelsStayInThePictureAndApart() {
    event("2017-01-01", 2);
    event("2017-01-02", 40);
    event("2017-06-01", 998);
    double free = 0;
    for (Shape.Text text : texts(LayoutKind.TIMELINE, SEEN)) {
      double half = measure.width(text.text(), text.size(), false) / 2;
      assertThat(text.x() - half).isGreaterThanOrEqualTo(free);
      assertThat(text.x() + half).isLessThanOrEqualTo(1000);
      free = text.x() + half;
    }
  }

  @Test
  void whatHasNoDateIsSaidToHaveNone() {
    event("2017-12-22", 100);
    place(node("undated", null), new Point(140, 300));
    assertThat(texts(LayoutKind.TIMELINE, SEEN))
        .extracting(Shape.Text::text)
        .contains("Without a date");
  }

  @Test
  void onlyATimelineHasAnAxis() {
    event("2017-12-22", 100);
    assertThat(texts(LayoutKind.FORCE, SEEN)).isEmpty();
    assertThat(TimeAxis.of(graph(LayoutKind.FORCE)).isEmpty()).isTrue();
    nodes.clear();
    place(node("undated", null), new Point(140, 300));
    assertThat(TimeAxis.of(graph(LayoutKind.TIMELINE)).isEmpty()).isTrue();
  }

  private void event(String date, double x) {
    place(node(date + " at " + x, LocalDate.parse(date)), new Point(x, 50));
  }

  private void place(VisibleNode node, Point at) {
    nodes.add(new PlacedNode(node, at, false));
  }

  private static VisibleNode node(String name, @Nullable LocalDate day) {
    return new VisibleNode(
        SampleGraphs.term(name), name, "", NodeKind.AGREEMENT, Modality.ASSERTED, -1, day);
  }

  private GraphSnapshot graph(LayoutKind layout) {
    VisibleGraph graph = new VisibleGraph();
    graph.open(StepName.of("Open"), nodes, List.of(), GraphFilter.NONE, Emphasis.NONE, layout);
    return graph.snapshot();
  }

  private List<Shape.Text> texts(LayoutKind layout, Viewport viewport) {
    List<Shape> shapes = new ArrayList<>();
    TimeAxis.of(graph(layout)).draw(viewport, Palette.of(Theme.LIGHT), measure, shapes::add);
    return shapes.stream()
        .map(
            shape ->
                shape instanceof Shape.Text text ? Optional.of(text) : Optional.<Shape.Text>empty())
        .flatMap(Optional::stream)
        .toList();
  }
}
