/** Shows what the three kinds of mark look like, in a sentence that uses them. */
export function Legend() {
  return (
    <p class="legend" aria-label="How to read the marks">
      <span class="tone tone-none">
        <span class="mark source">source</span> <span class="mark cue">cue</span>{' '}
        <span class="mark content">content</span>
      </span>
      <span class="legend-note">One colour per speaker.</span>
    </p>
  );
}
