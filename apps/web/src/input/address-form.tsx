import { useId, useState } from 'preact/hooks';

interface AddressFormProps {
  readonly isOpening: boolean;
  readonly onAddress: (address: string) => void;
}

/** Reads a page from another site, where that site lets it be read. Folded away: most articles are pasted. */
export function AddressForm({ isOpening, onAddress }: AddressFormProps) {
  const [address, setAddress] = useState('');
  const hintId = useId();
  return (
    <details class="address">
      <summary>Or read a web address</summary>
      <form
        class="address-form"
        onSubmit={(event) => {
          event.preventDefault();
          onAddress(address);
        }}
      >
        <input
          type="text"
          inputMode="url"
          value={address}
          placeholder="https://"
          aria-label="Address of the article"
          aria-describedby={hintId}
          autocomplete="off"
          spellcheck={false}
          required
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="plain-button" disabled={isOpening}>
          {isOpening ? 'Opening…' : 'Read'}
        </button>
        <p id={hintId} class="input-hint">
          Your browser asks that site for the page, without cookies. Many sites do not allow it; then paste.
        </p>
      </form>
    </details>
  );
}
