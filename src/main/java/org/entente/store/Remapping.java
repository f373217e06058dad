package org.entente.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.extract.record.Article;
import org.entente.mapping.ArticleNames;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.En;
import org.entente.mapping.GraphDigest;
import org.entente.mapping.MappedArticle;
import org.entente.store.label.LabelIndex;

/// Maps all articles of a workspace anew, in one transaction: a reader sees either all of the new
/// graphs or none. A few articles at a time are in memory.
public final class Remapping {

  /// Articles mapped side by side.
  private static final int AT_A_TIME = 8;

  /// What came of it.
  ///
  /// @param mapped how many articles were mapped anew
  /// @param changed how many of them have another graph than before
  /// @param eventsBefore how many events the mapped articles had
  /// @param eventsAfter how many they have
  /// @param leftAlone the articles that were not touched, since somebody changed their graph or
  ///   they came with an RDF file
  public record Outcome(
      int mapped, int changed, int eventsBefore, int eventsAfter, List<ArticleEntry> leftAlone) {

    public Outcome {
      leftAlone = List.copyOf(leftAlone);
    }
  }

  private final Workspace workspace;

  public Remapping(Workspace workspace) {
    this.workspace = workspace;
  }

  /// @throws java.util.concurrent.CancellationException if cancelled; the workspace is as it was
  public Outcome run(ArticlePipeline pipeline, Progress progress, Cancellation cancellation) {
    return workspace.write(data -> new Run(data, pipeline, progress, cancellation).all());
  }

  /// One article of a batch.
  private record Job(Node graph, Article article, int events) {}

  private static final class Run {

    private final DatasetGraph data;
    private final ArticlePipeline pipeline;
    private final Progress progress;
    private final Cancellation cancellation;
    private final List<ArticleEntry> leftAlone = new ArrayList<>();
    private int mapped;
    private int changed;
    private int eventsBefore;
    private int eventsAfter;

    Run(DatasetGraph data, ArticlePipeline pipeline, Progress progress, Cancellation cancellation) {
      this.data = data;
      this.pipeline = pipeline;
      this.progress = progress;
      this.cancellation = cancellation;
    }

    Outcome all() {
      List<ArticleEntry> entries =
          Catalogue.articles(new Tdb2Snapshot(data, new Keep(), LabelIndex.ABSENT));
      List<Job> batch = new ArrayList<>();
      int done = 0;
      for (ArticleEntry entry : entries) {
        cancellation.check();
        progress.report("Mapping " + entry.title(), (double) done++ / entries.size());
        job(entry).ifPresentOrElse(batch::add, () -> leftAlone.add(entry));
        if (batch.size() == AT_A_TIME) {
          map(batch);
          batch.clear();
        }
      }
      map(batch);
      cancellation.check();
      progress.report("Mapped", 1);
      return new Outcome(mapped, changed, eventsBefore, eventsAfter, leftAlone);
    }

    /// Empty for an article whose graph is not what the program wrote.
    private Optional<Job> job(ArticleEntry entry) {
      Graph graph = data.getGraph(entry.graph());
      Article article = Catalogue.article(graph, entry.article());
      boolean own =
          entry.graph().equals(entry.article())
              && new ArticleNames(article).article().equals(entry.article())
              && !GraphDigest.isChanged(graph);
      return own ? Optional.of(new Job(entry.graph(), article, events(graph))) : Optional.empty();
    }

    private void map(List<Job> batch) {
      List<MappedArticle> graphs =
          batch.parallelStream()
              .map(job -> pipeline.map(job.article(), Progress.NONE, cancellation))
              .toList();
      for (int i = 0; i < batch.size(); i++) {
        replace(batch.get(i), graphs.get(i).graph());
      }
    }

    private void replace(Job job, Graph fresh) {
      mapped++;
      eventsBefore += job.events();
      eventsAfter += events(fresh);
      if (!data.getGraph(job.graph()).isIsomorphicWith(fresh)) {
        changed++;
        data.removeGraph(job.graph());
        fresh
            .find()
            .forEachRemaining(
                triple ->
                    data.add(
                        job.graph(),
                        triple.getSubject(),
                        triple.getPredicate(),
                        triple.getObject()));
      }
    }

    private static int events(Graph graph) {
      return graph.find(Node.ANY, RDF.Nodes.type, En.Event).toList().size();
    }
  }
}
