package org.entente;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.harawata.appdirs.AppDirsFactory;
import org.entente.cli.CommandLineProgram;
import org.entente.cli.ExitCode;
import org.entente.cli.DuplicatesCommand;
import org.entente.cli.ExportCommand;
import org.entente.cli.ExtractCommand;
import org.entente.cli.GraphPicture;
import org.entente.cli.LoadCommand;
import org.entente.cli.MapCommand;
import org.entente.cli.OpenCommand;
import org.entente.cli.QueryCommand;
import org.entente.cli.SameEventsCommand;
import org.entente.cli.RdfOutput;
import org.entente.cli.RemapCommand;
import org.entente.cli.RulesCommand;
import org.entente.cli.SnapshotCommand;
import org.entente.cli.SourceOpener;
import org.entente.cli.StartCommand;
import org.entente.cli.Terminal;
import org.entente.cli.UpdateCommand;
import org.entente.cli.ValidateCommand;
import org.entente.cli.WindowOpener;
import org.entente.cli.WithoutDisplay;
import org.entente.export.RdfExport;
import org.entente.export.picture.Raster;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.ArticlePipeline;
import org.entente.mapping.Ontology;
import org.entente.mapping.OwnPipeline;
import org.entente.mapping.Prefixes;
import org.entente.query.SparqlRunner;
import org.entente.store.RdfFiles;
import org.entente.store.Workspace;
import org.entente.text.article.ArticleReader;
import org.entente.text.model.NewsAnnotator;
import org.entente.ui.WindowParts;
import org.entente.ui.article.PipelineImport;
import org.entente.ui.graph.GraphPng;
import org.entente.ui.memory.WindowMemory;
import org.entente.view.source.WorkspaceSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/// Where all parts of the program are made and given to each other. Whoever needs something gets it
/// in his constructor; nobody looks anything up.
final class Wiring {

  /// Set by the launcher: whether standard error is a terminal.
  private static final String WATCHED = "entente.terminal";

  private final RdfExport export = new RdfExport(Prefixes.map());
  private final Raster raster = new CheckedRaster(new GraphPng());
  private final Terminal terminal;
  private final Path userFolder;
  private @Nullable ArticlePipeline articles;

  /// @param userFolder the folder of the user's own data: workspace and log
  Wiring(Terminal terminal, Path userFolder) {
    this.terminal = terminal;
    this.userFolder = userFolder;
  }

  /// The program as it runs from a shell. Also takes charge of the process's log and of whatever
  /// nobody catches.
  static Wiring ofThisProcess() {
    Terminal terminal =
        new Terminal(
            utf8(FileDescriptor.out), utf8(FileDescriptor.err), Boolean.getBoolean(WATCHED));
    Path folder = Path.of(AppDirsFactory.getInstance().getUserDataDir("Entente", null, null));
    Wiring wiring = new Wiring(terminal, folder);
    LogFile.begin(wiring.log());
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> {
          LoggerFactory.getLogger(Entente.class).error("In {}", thread.getName(), failure);
          terminal.note(CommandLineProgram.internalFault(failure, wiring.log()));
          if (thread.getName().equals("main")) {
            Runtime.getRuntime().halt(ExitCode.INTERNAL.number());
          }
        });
    return wiring;
  }

  CommandLineProgram commandLine() {
    return commandLine(new WindowLaunch(this::window));
  }

  CommandLineProgram commandLine(WindowOpener window) {
    SourceOpener opener =
        new SourceOpener(terminal, this::articles, userFolder.resolve("workspace"));
    RdfOutput output = new RdfOutput(terminal, export);
    GraphPicture picture = new GraphPicture(WorkspaceSource::new, raster);
    OpenCommand open =
        new OpenCommand(window, opener, new WithoutDisplay(terminal, opener, export, picture));
    return new CommandLineProgram(
        terminal,
        log(),
        new StartCommand(open),
        List.of(
            open,
            new MapCommand(opener, output, terminal),
            new LoadCommand(opener, terminal),
            new QueryCommand(opener, terminal),
            new UpdateCommand(opener, terminal),
            new SameEventsCommand(opener, terminal),
            new ExportCommand(opener, output),
            new SnapshotCommand(opener, picture),
            new ExtractCommand(this::articles, terminal),
            new RulesCommand(this::articles, terminal),
            new RemapCommand(opener, terminal),
            new DuplicatesCommand(opener, terminal),
            new ValidateCommand(opener, terminal)));
  }

  /// Made when it is first needed: rules, gazetteer and models take a moment to read.
  private synchronized ArticlePipeline articles() {
    if (articles == null) {
      articles =
          new ArticlePipeline(
              new ArticleReader(),
              new Extractor(new NewsAnnotator(), Gazetteer.standard(), RuleTableReader.shipped()),
              new ArticleMapper(Ontology.places()));
    }
    return articles;
  }

  private WindowParts window(Workspace workspace) {
    OwnPipeline pipeline = new OwnPipeline(this::articles, workspace.words());
    return new WindowParts(
        workspace,
        new WorkspaceSource(workspace),
        pipeline,
        new PipelineImport(pipeline, workspace),
        new RdfFiles(workspace),
        new SparqlRunner(workspace),
        export,
        raster,
        WindowMemory.in(userFolder.resolve("window.properties")));
  }

  private Path log() {
    return userFolder.resolve("entente.log");
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }
}
