/** The directory, answered while one types: the same addresses as without a script, and only the list is changed. */
import { getElement, store, withSyncEvent } from '@wordpress/interactivity';

/** In ms: a word is written, not a letter. */
const pause = 250;

let waiting;
let latest = 0;

/** Where the form would go. */
function addressOf(form) {
  const address = new URL(form.action, window.location.href);
  for (const [name, value] of new FormData(form)) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  return address.href;
}

async function open(address) {
  latest += 1;
  const mine = latest;
  const { actions } = await import('@wordpress/interactivity-router');
  if (mine !== latest) return;
  // the list says itself how many it holds
  await actions.navigate(address, { screenReaderAnnouncement: false, loadingAnimation: false });
}

store('coodyssee/directory', {
  actions: {
    type() {
      const { form } = getElement().ref;
      clearTimeout(waiting);
      waiting = setTimeout(() => open(addressOf(form)), pause);
    },
    choose() {
      // what was being typed is asked with it
      clearTimeout(waiting);
      open(addressOf(getElement().ref.form));
    },
    submit: withSyncEvent((event) => {
      event.preventDefault();
      clearTimeout(waiting);
      open(addressOf(event.target));
    }),
    turn: withSyncEvent((event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      const link = event.target.closest('a');
      open(link.href).then(() => document.getElementById('annuaire')?.scrollIntoView());
    }),
  },
});
