package org.entente.query.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.entente.base.Cancellation;
import org.entente.base.CancellationSource;
import org.entente.base.ProblemException;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.Examples;
import org.entente.mapping.MappedArticle;
import org.entente.mapping.Ontology;
import org.entente.query.ParsedUpdate;
import org.entente.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class UpdatesTest {

  private static final String DATA =
      """
      INSERT DATA {
        GRAPH <urn:a> { <urn:s> <urn:p> 1, 2, 3 ; <urn:q> _:b . _:b <urn:p> "x"@en--rtl }
        GRAPH <urn:b> { <urn:s> <urn:p> 3, 4 ; <urn:r> <<( <urn:s> <urn:p> 1 )>> }
      }
      """;

  private final Workspace workspace = Workspace.memory();
  private final Updates updates = new Updates(workspace);

  @AfterEach
  void close() {
    updates.close();
    workspace.close();
  }

  @Test
  void previewTellsWhatWouldComeAndGoAndChangesNothing() {
    apply(DATA);
    Set<String> before = quads();

    Preview.Worked preview =
        preview(
            """
            DELETE { GRAPH ?g { ?s <urn:p> ?o } } INSERT { GRAPH ?g { ?s <urn:p2> ?o } }
            WHERE { GRAPH ?g { ?s <urn:p> ?o FILTER (?o >= 3) } }
            """);

    assertThat(preview.graphs())
        .extracting(each -> each.graph().getURI(), GraphPreview::added, GraphPreview::removed)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("urn:a", 1L, 1L),
            org.assertj.core.groups.Tuple.tuple("urn:b", 2L, 2L));
    assertThat(preview.graphs().getFirst().unchanged()).hasValue(4);
    assertThat(
            preview.changes().page(preview.graphs().getLast().graph(), true, 1, 10).stream()
                .map(Quad::toString))
        .singleElement()
        .asString()
        .contains("urn:p2")
        .contains("\"4\"");
    assertThat(quads()).isEqualTo(before);
    preview.close();
  }

  @Test
  void whatIsAppliedIsWhatThePreviewShowed() {
    Preview.Worked preview =
        preview(
            "INSERT { GRAPH <urn:a> { [] <urn:at> ?u, ?r } } WHERE { BIND (UUID() AS ?u) BIND (RAND() AS ?r) }");
    Set<String> shown = new TreeSet<>();
    preview.changes().each(true, quad -> shown.add(line(quad)));

    updates.apply(preview, Cancellation.NONE);

    assertThat(shown).hasSize(2);
    assertThat(quads()).containsAll(shown);
  }

  @Test
  void whatIsUndoneIsAsItWasBeforeAndWhatIsRedoneAsItWasAfter() {
    apply(DATA);
    Set<String> before = quads();
    Applied applied =
        apply(
            "COPY <urn:a> TO <urn:c> ; MOVE <urn:b> TO <urn:a> ; INSERT DATA { <urn:x> <urn:y> 01 }");
    Set<String> after = quads();
    assertThat(after).isNotEqualTo(before).noneMatch(line -> line.contains("<urn:b>"));

    updates.undo(applied, Cancellation.NONE);
    assertThat(quads()).isEqualTo(before);
    assertThat(applied.isUndone()).isTrue();

    updates.redo(applied, Cancellation.NONE);
    assertThat(quads()).isEqualTo(after);
    assertThat(updates.undoable()).contains(applied);
  }

  @Test
  void defaultGraphIsAllGraphsForRemovingAndOnesOwnFactsForAdding() {
    apply(DATA);

    apply("DELETE { ?s <urn:p> 3 } INSERT { ?s <urn:p> 33 } WHERE { ?s <urn:p> 3 }");

    assertThat(quads())
        .noneMatch(line -> line.endsWith("<urn:p> 3"))
        .anyMatch(line -> line.endsWith(" 33") && line.contains("own-facts"));
  }

  @Test
  void previewOfDataThatChangedSinceIsNotApplied() {
    Preview.Worked preview = preview("DELETE WHERE { ?s <urn:p> ?o }");
    apply(DATA);
    Set<String> before = quads();

    assertThatThrownBy(() -> updates.apply(preview, Cancellation.NONE))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("changed since the preview");
    assertThat(quads()).isEqualTo(before);
    preview.close();
  }

  @Test
  void otherChangesStayWhenAnUpdateIsUndone() {
    Applied first = apply(DATA);
    apply("INSERT DATA { GRAPH <urn:a> { <urn:other> <urn:p> 1 } }");

    updates.undo(first, Cancellation.NONE);

    assertThat(quads().stream().filter(line -> line.contains("<urn:a>")))
        .singleElement()
        .asString()
        .contains("urn:other");
  }

  @Test
  void undoIsRefusedWholeWhenTheSameFactsChangedSince() {
    Applied first = apply(DATA);
    apply("DELETE DATA { GRAPH <urn:a> { <urn:s> <urn:p> 2 } }");
    Set<String> before = quads();

    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> updates.undo(first, Cancellation.NONE));

    assertThat(refused.problem().what())
        .isEqualTo("the same facts were changed since: “<urn:s> <urn:p> 2” is not there any more");
    assertThat(refused.problem().where()).isEqualTo("urn:a");
    assertThat(quads()).isEqualTo(before);
    assertThat(first.isUndone()).isFalse();
  }

  @Test
  void allGraphsAreClearedAndComeBack() {
    apply(DATA);
    Set<String> before = quads();
    Applied all = apply("CLEAR ALL");
    assertThat(quads()).isEmpty();
    updates.undo(all, Cancellation.NONE);
    assertThat(quads()).isEqualTo(before);
    Applied named = apply("DROP NAMED");
    assertThat(quads()).isEmpty();
    updates.undo(named, Cancellation.NONE);
    assertThat(quads()).isEqualTo(before);
  }

  @Test
  void articleThatIsTouchedAndFactsWithoutSentencesAreToldOf() {
    MappedArticle article = new ArticleMapper(Ontology.places()).map(Examples.extraction());
    workspace.put(article.name(), article.graph());
    String graph = "GRAPH <" + article.name() + ">";

    assertThat(
            preview("INSERT DATA { " + graph + " { country:NOR en:agent country:GHA } }")
                .warnings())
        .containsExactly(
            "1 article's graph changes: “norway-ghana.txt”. Changed articles are left alone when"
                + " articles are mapped anew.",
            "1 fact comes into an article's graph without a sentence that says so.");
    assertThat(preview("DELETE WHERE { " + graph + " { ?r en:evidence ?m } }").warnings())
        .anyMatch(line -> line.matches("\\d+ links from a fact to the sentence .* would go\\."));
    assertThat(preview("DROP " + graph).warnings())
        .containsExactly("1 article goes out of the workspace.");
    assertThat(preview("DELETE WHERE { en:Event rdfs:label ?l }").warnings())
        .singleElement()
        .asString()
        .startsWith("The program's own ontology changes.");
    assertThat(preview("INSERT DATA { <urn:s> <urn:p> 1 }").warnings())
        .singleElement()
        .asString()
        .contains("own-facts");
  }

  @Test
  void nothingIsLeftOfWhatWasDoneAndUndoneWithinOneUpdate() {
    apply(DATA);
    Preview.Worked preview =
        preview(
            """
            DELETE { GRAPH <urn:a> { ?s ?p ?o } } WHERE { GRAPH <urn:a> { ?s ?p ?o } } ;
            DELETE { GRAPH <urn:b> { ?s ?p ?o } } INSERT { GRAPH <urn:b> { ?s ?p ?o } }
            WHERE { GRAPH <urn:b> { ?s ?p ?o } }
            """);
    assertThat(preview.graphs()).extracting(each -> each.graph().getURI()).containsExactly("urn:a");
    assertThat(preview.changes().added()).isZero();
    preview.close();
  }

  @Test
  void graphThatIsNotThereIsAProblem() {
    assertThatThrownBy(() -> preview("COPY <urn:nowhere> TO <urn:b>"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("No such graph: urn:nowhere");
    assertThat(preview("DROP SILENT GRAPH <urn:nowhere>").changes().isEmpty()).isTrue();
  }

  @Test
  void cancelledPreviewStopsSoonAndChangesNothing() {
    apply(DATA);
    Set<String> before = quads();
    CancellationSource cancellation = new CancellationSource();
    ParsedUpdate endless =
        ParsedUpdate.parse(
            "INSERT { GRAPH <urn:n> { ?a ?b ?l } }"
                + " WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }");
    Thread stopper = Thread.ofVirtual().start(cancellation::cancel);

    assertThatThrownBy(() -> updates.preview(endless, cancellation))
        .isInstanceOf(CancellationException.class);
    assertThat(stopper).isNotNull();
    assertThat(quads()).isEqualTo(before);
  }

  private Preview.Worked preview(String update) {
    return (Preview.Worked) updates.preview(ParsedUpdate.parse(update), Cancellation.NONE);
  }

  private Applied apply(String update) {
    return updates.apply(preview(update), Cancellation.NONE);
  }

  private Set<String> quads() {
    return workspace.read(
        snapshot ->
            snapshot.dataset().stream()
                .filter(quad -> !quad.getGraph().equals(Ontology.GRAPH))
                .map(UpdatesTest::line)
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static String line(Quad quad) {
    return "<" + quad.getGraph() + "> " + NodeFmtLib.str(quad.asTriple());
  }
}
