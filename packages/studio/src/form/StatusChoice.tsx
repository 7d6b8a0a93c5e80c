import { Option, Select } from '@coodyssee/react';
import { brand } from '../brand.ts';
import { useStudio } from '../state/StudioContext.tsx';
import { isStatus } from '../state/studio-order.ts';
import { useWords } from '../words/words.ts';

const [usual] = brand.statuses;

/** What the member is to the cooperative: it decides the words of the badge. */
export function StatusChoice() {
  const { form: words, say } = useWords();
  const { order, changeRecord } = useStudio();
  return (
    <Select
      label={words.status}
      description={words.statusHelp}
      optionalText={null}
      value={order.record.status ?? usual.id}
      onChange={(key) => {
        const id = String(key);
        changeRecord({ status: isStatus(id) && id !== usual.id ? id : undefined });
      }}
    >
      {brand.statuses.map(({ id }) => (
        <Option key={id} id={id}>
          {say.status(id)}
        </Option>
      ))}
    </Select>
  );
}
