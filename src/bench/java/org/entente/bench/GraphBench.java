package org.entente.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.Ontology;
import org.entente.mapping.OwnPipeline;
import org.entente.store.Workspace;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.NewsAnnotator;
import org.entente.ui.article.PipelineImport;
import org.entente.view.source.WorkspaceSource;

/// Measures how fast and how well graphs are laid out and drawn, beside GraphStream and Gephi on
/// the same graphs: random ones, scale-free ones, an article's, and the gazetteer's.
///
/// `mvn -q -Pbench compile exec:exec@graph` runs it; `-Dbench.sizes=1000,10000` keeps to smaller
/// graphs.
public final class GraphBench {

  private GraphBench() {}

  /// @param args the folder of the seeds, and the numbers of nodes, separated by commas
  public static void main(String[] args) throws IOException {
    Path seeds = Path.of(args[0]);
    int[] sizes = Stream.of(args[1].split(",")).mapToInt(Integer::parseInt).toArray();
    LayoutBench layouts = new LayoutBench();
    DrawingBench drawings = new DrawingBench();
    layouts.run(
        article(seeds.resolve("us-russia-north-korea-2017.txt"), LocalDate.of(2017, 12, 27)));
    layouts.run(
        BenchGraph.ofTurtle("gazetteer", seeds.resolveSibling("ontology").resolve("places.ttl")));
    for (int size : sizes) {
      layouts.run(BenchGraph.random(size));
      layouts.run(BenchGraph.scaleFree(size));
      drawings.run(BenchGraph.random(size));
      drawings.run(BenchGraph.scaleFree(size));
    }
    System.out.printf("%nUndo%n");
    for (int size : sizes) {
      new HistoryBench().run(BenchGraph.random(size));
    }
    System.exit(0);
  }

  /// What the window shows of an article.
  private static BenchGraph article(Path file, LocalDate day) {
    ArticlePipeline pipeline =
        new ArticlePipeline(
            new ArticleReader(),
            new Extractor(new NewsAnnotator(), Gazetteer.standard(), RuleTableReader.shipped()),
            new ArticleMapper(Ontology.places()));
    Workspace workspace = Workspace.memory();
    Node name =
        new PipelineImport(new OwnPipeline(() -> pipeline, Optional.empty()), workspace)
            .file(file, Optional.of(day), Progress.NONE, Cancellation.NONE)
            .article();
    Graph facts = GraphFactory.createGraphMem();
    new WorkspaceSource(workspace)
        .article(name, Cancellation.NONE)
        .edges()
        .forEach(edge -> facts.add(edge.triple()));
    return BenchGraph.of("article", facts);
  }
}
