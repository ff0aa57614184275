export const capitalised = (text: string, lang: string): string => {
  const [first = '', ...rest] = text;
  return first.toLocaleUpperCase(lang) + rest.join('');
};
