package org.entente.view.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.entente.base.ProblemException;
import org.entente.store.Workspace;
import org.entente.view.Point;
import org.entente.view.SampleGraphs;
import org.entente.view.VisibleGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ViewShelfTest {

  @TempDir private Path temporary;
  private Path folder;
  private ViewShelf shelf;

  @BeforeEach
  void empty() {
    folder = temporary.resolve("views");
    shelf = new ViewShelf(new FolderFiles(folder));
  }

  @Test
  void workspaceThatIsOpenedAnewHasItsViews() {
    Path place = temporary.resolve("workspace");
    SavedView view = view("Talks", 3);
    try (Workspace workspace = Workspace.open(place)) {
      ViewShelf.of(workspace).save(view);
    }
    try (Workspace workspace = Workspace.open(place)) {
      ViewShelf again = ViewShelf.of(workspace);
      assertThat(again.read(again.named("Talks").orElseThrow())).isEqualTo(view);
    }
  }

  @Test
  void workspaceInMemoryKeepsViewsUntilItIsClosed() {
    try (Workspace workspace = Workspace.memory()) {
      ViewShelf memory = ViewShelf.of(workspace);
      memory.save(view("Talks", 1));
      assertThat(memory.list()).extracting(ViewEntry::name).containsExactly("Talks");
      memory.delete(memory.list().getFirst());
      assertThat(memory.list()).isEmpty();
    }
  }

  @Test
  void latestViewIsListedFirst() {
    shelf.save(view("Old", 1));
    shelf.save(view("New", 9));
    assertThat(shelf.list()).extracting(ViewEntry::name).containsExactly("New", "Old");
    assertThat(shelf.list().getFirst().nodes()).isEqualTo(10);
  }

  @Test
  void savingUnderATakenNameReplacesThatView() throws IOException {
    shelf.save(view("Talks", 1));
    shelf.save(view("Talks", 2));
    assertThat(shelf.list()).hasSize(1);
    assertThat(shelf.list().getFirst().saved()).isEqualTo(view("Talks", 2).saved());
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../out", "C:\\x", "CON", ".hidden", "a/b", "\"q\" 漢 😀", "Talks?*"})
  void namesAreNoFileNames(String name) throws IOException {
    shelf.save(view(name, 1));
    assertThat(shelf.list()).extracting(ViewEntry::name).containsExactly(name);
    try (Stream<Path> files = Files.walk(temporary)) {
      assertThat(files.filter(Files::isRegularFile))
          .allMatch(file -> file.equals(folder.resolve(file.getFileName())))
          .allMatch(file -> file.getFileName().toString().matches("view-[0-9a-f-]+\\.trig"));
    }
  }

  @Test
  void renamingLeavesTheViewAndRefusesANameThatIsTaken() {
    shelf.save(view("Talks", 1));
    shelf.save(view("Sanctions", 2));
    ViewEntry talks = shelf.named("Talks").orElseThrow();
    assertThat(shelf.rename(talks, "Sanctions")).isFalse();
    assertThat(shelf.rename(talks, "Meetings")).isTrue();
    assertThat(shelf.list()).extracting(ViewEntry::name).containsExactly("Sanctions", "Meetings");
    assertThat(shelf.read(shelf.named("Meetings").orElseThrow()))
        .isEqualTo(view("Talks", 1).named("Meetings"));
  }

  @Test
  void deletedViewIsPutBack() {
    shelf.save(view("Talks", 1));
    ViewEntry entry = shelf.list().getFirst();
    byte[] content = shelf.delete(entry);
    assertThat(shelf.list()).isEmpty();
    shelf.putBack(entry, content);
    assertThat(shelf.read(shelf.list().getFirst())).isEqualTo(view("Talks", 1));
  }

  @Test
  void deletedViewThatIsPutBackOverwritesNothing() {
    shelf.save(view("Talks", 1));
    ViewEntry entry = shelf.list().getFirst();
    byte[] content = shelf.delete(entry);
    shelf.save(view("Talks", 2));
    shelf.putBack(entry, content);
    assertThat(shelf.list()).extracting(ViewEntry::name).containsExactly("Talks", "Talks (2)");
  }

  @Test
  void exportedViewIsImportedUnderANameThatIsFree() {
    SavedView view = view("Talks", 1);
    shelf.save(view);
    Path file = temporary.resolve("out.trig");
    shelf.exportTo(file, shelf.list().getFirst());
    assertThat(shelf.importFrom(file)).isEqualTo(view.named("Talks (2)"));
    assertThat(shelf.importFrom(file)).isEqualTo(view.named("Talks (3)"));
    assertThat(shelf.list()).hasSize(3);
  }

  @Test
  void longestNameIsCutToMakeRoomForItsNumber() {
    String longest = "x".repeat(SavedView.LONGEST_NAME);
    shelf.save(view(longest, 1));
    Path file = temporary.resolve("out.trig");
    shelf.exportTo(file, shelf.list().getFirst());
    assertThat(shelf.importFrom(file).name()).endsWith("x (2)").hasSize(SavedView.LONGEST_NAME);
  }

  @Test
  void foreignFileIsToldAndNothingIsKeptOfIt() throws IOException {
    Path file = temporary.resolve("foreign.trig");
    Files.writeString(file, "<urn:a> <urn:b> <urn:c> .");
    assertThatThrownBy(() -> shelf.importFrom(file))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("foreign.trig");
    assertThatThrownBy(() -> shelf.importFrom(temporary.resolve("nowhere.trig")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("there is no");
    assertThat(shelf.list()).isEmpty();
  }

  @Test
  void damagedFileIsListedLastWithItsFaultAndCanBeDeleted() throws IOException {
    shelf.save(view("Talks", 1));
    Files.writeString(folder.resolve("torn.trig"), "@prefix view: <https");
    List<ViewEntry> entries = shelf.list();
    assertThat(entries).extracting(ViewEntry::name).containsExactly("Talks", "torn.trig");
    assertThat(entries.getLast().fault()).isPresent();
    shelf.delete(entries.getLast());
    assertThat(shelf.list()).hasSize(1);
  }

  private static SavedView view(String name, int second) {
    VisibleGraph graph = new VisibleGraph();
    graph.show("Show", SampleGraphs.random(10, 12, second));
    Instant when = Instant.parse("2026-11-03T14:05:00Z").plusSeconds(second);
    return SavedView.of(name, graph, new Look(Point.ORIGIN, 1), when);
  }
}
