package org.entente.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.entente.base.Cancellation;
import org.entente.export.picture.StillGraph;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.SampleGraphs;
import org.graphstream.graph.Edge;
import org.graphstream.graph.Graph;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSource;
import org.graphstream.stream.file.FileSourceDOT;
import org.graphstream.stream.file.FileSourceGEXF;
import org.graphstream.stream.file.FileSourceGraphML;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ExchangeFileTest {

  private static final String ODD = "<b> & \"q\" \\ \u0001 ü 東 𝔄";

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(names = "DOT", mode = EnumSource.Mode.EXCLUDE)
  void whatIsWrittenIsReadBackNodeForNodeAndEdgeForEdge(ExchangeFormat format) throws IOException {
    GraphSnapshot graph = StillGraph.of(SampleGraphs.knots(), Cancellation.NONE);
    Graph read = read(graph, format);
    assertThat(read.nodes().map(node -> node.getAttribute("label")).toList())
        .containsExactlyInAnyOrderElementsOf(
            graph.nodes().stream().<Object>map(node -> node.label()).toList());
    assertThat(read.edges().map(ExchangeFileTest::said).toList())
        .containsExactlyInAnyOrderElementsOf(said(graph));
    assertThat(read.edges()).allMatch(Edge::isDirected);
  }

  @ParameterizedTest
  @EnumSource
  void labelsOfAnyLettersComeBack(ExchangeFormat format) throws IOException {
    GraphSnapshot graph =
        SampleGraphs.snapshot(new SampleGraphs().add(ODD, NodeKind.COUNTRY).build());
    String expected = format == ExchangeFormat.DOT ? ODD : ODD.replace('\u0001', '\uFFFD');
    String text = ExchangeFile.text(graph, format);
    String escaped =
        format == ExchangeFormat.DOT
            ? expected.replace("\\", "\\\\").replace("\"", "\\\"")
            : expected;
    assertThat(format == ExchangeFormat.DOT ? text : plain(text)).contains(escaped);
  }

  @ParameterizedTest
  @EnumSource
  void theSameGraphGivesTheSameBytes(ExchangeFormat format) throws IOException {
    GraphSnapshot graph = StillGraph.of(SampleGraphs.knots(), Cancellation.NONE);
    assertThat(ExchangeFile.text(graph, format)).isEqualTo(ExchangeFile.text(graph, format));
    assertThat(ExchangeFile.text(graph, format)).doesNotContain("lastmodified");
  }

  /// GraphStream's own reader of DOT keeps one edge between two nodes, so the text is looked at.
  @Test
  void dotHasALineForEachParallelEdgeAndLoop() throws IOException {
    GraphSnapshot graph = StillGraph.of(SampleGraphs.knots(), Cancellation.NONE);
    assertThat(ExchangeFile.text(graph, ExchangeFormat.DOT).lines())
        .filteredOn(line -> line.contains(" -> "))
        .hasSize(graph.edgeCount())
        .allMatch(line -> line.matches("\\t\"n\\d+\" -> \"n\\d+\" \\[.*\\];"));
  }

  @Test
  void gexfKeepsPlacesWithTheYAxisUpwards() throws IOException {
    GraphSnapshot graph = StillGraph.of(SampleGraphs.knots(), Cancellation.NONE);
    assertThat(ExchangeFile.text(graph, ExchangeFormat.GEXF))
        .contains(
            "<viz:position x=\"%s\" y=\"%s\" z=\"0.0\">"
                .formatted((float) graph.x(0), (float) -graph.y(0)));
  }

  private Graph read(GraphSnapshot graph, ExchangeFormat format) throws IOException {
    Path file = folder.resolve("graph." + format.ending());
    ExchangeFile.write(graph, format, file);
    FileSource source =
        switch (format) {
          case GEXF -> new FileSourceGEXF();
          case GRAPHML -> new FileSourceGraphML();
          case DOT -> new FileSourceDOT();
        };
    Graph read = new MultiGraph("read");
    source.addSink(read);
    source.readAll(Files.newInputStream(file));
    return read;
  }

  private static String said(Edge edge) {
    return edge.getSourceNode().getAttribute("label")
        + " "
        + edge.getAttribute("label")
        + " "
        + edge.getTargetNode().getAttribute("label");
  }

  private static List<String> said(GraphSnapshot graph) {
    return java.util.stream.IntStream.range(0, graph.edgeCount())
        .mapToObj(
            edge ->
                graph.node(graph.source(edge)).label()
                    + " "
                    + graph.edge(edge).label()
                    + " "
                    + graph.node(graph.target(edge)).label())
        .toList();
  }

  /// The texts and attribute values of an XML document.
  private static String plain(String xml) {
    try {
      var document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
      StringBuilder all = new StringBuilder(document.getDocumentElement().getTextContent());
      var elements = document.getElementsByTagName("*");
      for (int element = 0; element < elements.getLength(); element++) {
        var attributes = elements.item(element).getAttributes();
        for (int attribute = 0; attribute < attributes.getLength(); attribute++) {
          all.append('\n').append(attributes.item(attribute).getNodeValue());
        }
      }
      return all.toString();
    } catch (javax.xml.parsers.ParserConfigurationException
        | org.xml.sax.SAXException
        | IOException e) {
      throw new AssertionError(e);
    }
  }
}
