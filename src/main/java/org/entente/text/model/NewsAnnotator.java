package org.entente.text.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.ml.model.SequenceClassificationModel;
import opennlp.tools.util.Sequence;
import opennlp.tools.postag.POSContextGenerator;
import org.entente.base.Cancellation;
import org.entente.base.Progress;
import org.entente.text.AnnotatedText;
import org.entente.text.Annotator;
import org.entente.text.Name;
import org.entente.text.NameType;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;
import org.entente.text.token.Abbreviations;
import org.entente.text.token.Clutter;
import org.entente.text.token.Paragraphs;
import org.entente.text.token.PennTokenizer;
import org.entente.text.token.SentenceSplitter;

/// Annotates English news with the models that come with the program. The models are loaded when
/// the first text comes.
public final class NewsAnnotator implements Annotator {
  private final Supplier<Models> models = new Once<>(Models::load);
  private final PennTokenizer tokenizer;
  private final SentenceSplitter splitter;
  private final Clutter clutter = new Clutter();

  public NewsAnnotator() {
    var abbreviations = Abbreviations.english();
    tokenizer = new PennTokenizer(abbreviations);
    splitter = new SentenceSplitter(abbreviations);
  }

  @Override
  public AnnotatedText annotate(String text, Progress progress, Cancellation cancellation) {
    var sentences = new ArrayList<Sentence>();
    var furniture = new ArrayList<Span>();
    List<Span> paragraphs = Paragraphs.of(text);
    if (paragraphs.isEmpty()) {
      return new AnnotatedText(text, sentences, furniture);
    }
    cancellation.check();
    progress.report("Reading", 0);
    var work = new Work(models.get());
    int kept = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      if (paragraphs.size() > 1 && clutter.isListed(text, paragraph)) {
        furniture.add(paragraph);
        continue;
      }
      int before = sentences.size();
      for (var tokens : splitter.split(text, tokenizer.tokenize(text, paragraph))) {
        cancellation.check();
        List<String> forms = tokens.stream().map(token -> ModelForm.of(token.in(text))).toList();
        List<String> tags = work.tags(forms);
        boolean alone = tokens.size() > 0 && covers(tokens, paragraph);
        if (alone && i > 0 && clutter.looksLikeLabel(text, tokens, tags)) {
          furniture.add(paragraph);
          continue;
        }
        sentences.add(work.sentence(text, sentences.size(), kept, tokens, forms, tags));
        progress.report("Reading", (double) tokens.getLast().end() / text.length());
      }
      if (sentences.size() > before) {
        kept++;
      }
    }
    return new AnnotatedText(text, sentences, furniture);
  }

  /// Annotates one sentence whose tokens are known, as in a treebank.
  ///
  /// @param tokens its tokens in `text`, in order, at least one
  public Sentence annotate(String text, List<Span> tokens) {
    var work = new Work(models.get());
    List<String> forms = tokens.stream().map(token -> ModelForm.of(token.in(text))).toList();
    return work.sentence(text, 0, 0, tokens, forms, work.tags(forms));
  }

  private static boolean covers(List<Span> tokens, Span paragraph) {
    return tokens.getFirst().start() == paragraph.start()
        && tokens.getLast().end() == paragraph.end();
  }

  /// What works on one text, in one thread.
  private static final class Work {
    /// How many readings of a sentence without a verb are looked at.
    private static final int READINGS = 10;

    private final Models models;
    private final SequenceClassificationModel tagger;
    private final POSContextGenerator tagContext;
    private final NameFinderME names;

    Work(Models models) {
      this.models = models;
      tagger = models.tagger().getPosSequenceModel();
      tagContext = models.tagger().getFactory().getPOSContextGenerator();
      names = new NameFinderME(models.names());
    }

    List<String> tags(List<String> forms) {
      String[] words = forms.toArray(String[]::new);
      List<String> best =
          tagger.bestSequence(words, null, tagContext, models.closedTags()).getOutcomes();
      if (!forms.getLast().equals(".") || hasVerb(best)) {
        return best;
      }
      // a sentence has a verb: the likeliest reading with one
      return Arrays.stream(
              tagger.bestSequences(READINGS, words, null, tagContext, models.closedTags()))
          .map(Sequence::getOutcomes)
          .filter(Work::hasVerb)
          .findFirst()
          .orElse(best);
    }

    private static boolean hasVerb(List<String> tags) {
      return tags.stream().anyMatch(tag -> tag.startsWith("VB") || tag.equals("MD"));
    }

    Sentence sentence(
        String text,
        int index,
        int paragraph,
        List<Span> spans,
        List<String> forms,
        List<String> tags) {
      var lemmas = new ArrayList<String>();
      for (int i = 0; i < forms.size(); i++) {
        lemmas.add(models.lemmas().of(spans.get(i).in(text), tags.get(i)));
      }
      var arcs = models.parser().parse(forms, lemmas.stream().map(ModelForm::of).toList(), tags);
      var tokens = new ArrayList<Token>();
      for (int i = 0; i < forms.size(); i++) {
        Span span = spans.get(i);
        var arc = arcs.get(i);
        tokens.add(
            new Token(
                i, span, span.in(text), lemmas.get(i), tags.get(i), arc.head(), arc.relation()));
      }
      Span whole = spans.getFirst().cover(spans.getLast());
      return new Sentence(index, whole, paragraph, tokens, names(forms, tags));
    }

    private List<Name> names(List<String> forms, List<String> tags) {
      names.clearAdaptiveData();
      var found = new ArrayList<Name>();
      for (var name : names.find(forms.toArray(String[]::new), NameFeatures.of(tags))) {
        found.add(new Name(NameType.valueOf(name.getType()), name.getStart(), name.getEnd()));
      }
      return found;
    }
  }
}
