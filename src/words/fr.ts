import type { Words } from './words.ts';

export const fr: Words = {
  errors: {
    empty: 'Il n’y a pas de texte. Collez, joignez ou liez le texte d’un communiqué.',
    too_large: 'C’est trop long à lire : la limite est de {limit}.',
    wrong_type: 'Assay lit les textes et les pages web (.txt, .html), et ceci est {type}.',
    not_a_release: 'Ceci ne ressemble pas à un communiqué : ni émetteur, ni symbole, ni placement, ni ressource.',
    took_too_long: 'La lecture a pris trop de temps et a été arrêtée. Essayez avec la seule partie des modalités.',
    bad_link: 'Assay ne peut pas ouvrir ce lien : {link}. Il doit commencer par https://',
    refused_host: 'Assay n’ouvre pas de lien sur {host} : seulement des adresses web publiques.',
    unreachable: '{host} n’a pas donné la page ({reason}). Collez le texte ou joignez le fichier.',
    bad_ticker: '« {ticker} » n’est pas un symbole. Écrivez la bourse et le symbole, comme TSXV:RMI.',
    missing_permission: 'Il manque à Assay la permission **{permission}** dans {channel}. Accordez-la, puis réessayez.',
    not_watched: '{ticker} n’est pas suivi dans {channel}.',
    internal: 'Une erreur s’est produite de notre côté. Elle est dans le journal ; veuillez réessayer.',
  },
};
