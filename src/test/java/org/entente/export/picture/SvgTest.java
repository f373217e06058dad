package org.entente.export.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.entente.base.Cancellation;
import org.entente.base.ProblemException;
import org.entente.view.GraphSnapshot;
import org.entente.view.NodeKind;
import org.entente.view.SampleGraphs;
import org.entente.view.picture.GraphPainter;
import org.entente.view.picture.Picture;
import org.entente.view.picture.SansMeasure;
import org.entente.view.picture.Shape;
import org.entente.view.picture.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

final class SvgTest {

  @TempDir Path folder;

  @Test
  void everyShapeIsAnElementAndEveryTextIsText() throws Exception {
    Picture picture = picture(StillGraph.of(SampleGraphs.knots(), Cancellation.NONE));
    Document document = parsed(Svg.text(picture));
    assertThat(document.getDocumentElement().getElementsByTagName("*").getLength())
        .isEqualTo(picture.shapes().size() + 1);
    assertThat(texts(document)).containsExactlyElementsOf(texts(picture)).contains("Alpha");
  }

  @Test
  void labelsOfAnyLettersStayWellFormed() throws Exception {
    String label = "<b> & \"q\" \u0001 ü 東 𝔄";
    GraphSnapshot graph =
        SampleGraphs.snapshot(new SampleGraphs().add(label, NodeKind.COUNTRY).build());
    assertThat(texts(parsed(Svg.text(picture(graph)))))
        .containsExactly(label.replace('\u0001', '\uFFFD'));
  }

  @Test
  void unwritableTargetIsOneProblem() {
    Path missing = folder.resolve("no/such/folder/graph.svg");
    assertThatThrownBy(() -> Svg.write(GraphSnapshot.EMPTY, Theme.DARK, missing))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("graph.svg");
  }

  private static Picture picture(GraphSnapshot graph) {
    return new GraphPainter(new SansMeasure()).paintWhole(graph, Theme.LIGHT);
  }

  private static Document parsed(String svg)
      throws ParserConfigurationException, SAXException, IOException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> texts(Document document) {
    NodeList elements = document.getElementsByTagName("text");
    List<String> texts = new ArrayList<>();
    for (int index = 0; index < elements.getLength(); index++) {
      texts.add(elements.item(index).getTextContent());
    }
    return texts;
  }

  private static List<String> texts(Picture picture) {
    List<String> texts = new ArrayList<>();
    for (Shape shape : picture.shapes()) {
      if (shape instanceof Shape.Text text) {
        texts.add(text.text());
      }
    }
    return texts;
  }
}
