interface ArticleChooserProps {
  readonly titles: readonly string[];
  readonly articleIndex: number;
  readonly onChoose: (articleIndex: number) => void;
}

/** Which of several articles is shown: a feed's, or those of several files. */
export function ArticleChooser({ titles, articleIndex, onChoose }: ArticleChooserProps) {
  return (
    <p class="article-chooser">
      <label for="article-choice">{titles.length} articles</label>
      <select
        id="article-choice"
        value={articleIndex}
        onChange={(event) => onChoose(Number(event.currentTarget.value))}
      >
        {titles.map((title, index) => (
          <option key={index} value={index}>
            {index + 1}. {title === '' ? 'without a title' : title}
          </option>
        ))}
      </select>
    </p>
  );
}
