import { samples } from './samples.js';
import type { Sample } from './samples.js';

/** Articles to try the page with. It always shows its own name: what is chosen is soon edited. */
export function SampleChooser({ onSample }: { readonly onSample: (sample: Sample) => void }) {
  return (
    <select
      class="sample-chooser"
      aria-label="Sample articles"
      value=""
      onChange={(event) => {
        const sample = samples[Number(event.currentTarget.value)];
        event.currentTarget.value = '';
        if (sample) onSample(sample);
      }}
    >
      <option value="" disabled hidden>
        Samples
      </option>
      {samples.map(({ title }, index) => (
        <option key={title} value={index}>
          {title}
        </option>
      ))}
    </select>
  );
}
