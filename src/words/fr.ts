import { releaseFr } from './release-fr.ts';
import type { Words } from './words.ts';

export const fr: Words = {
  locale: 'fr-CA',
  errors: {
    empty: 'Il n’y a pas de texte. Collez, joignez ou liez le texte d’un communiqué.',
    too_large: 'C’est trop long à lire : la limite est de {limit}.',
    wrong_type: 'Assay lit les textes, les pages web et les PDF (.txt, .html, .pdf), et ceci est {type}.',
    pdf_locked: 'Ce PDF demande un mot de passe. Donnez-en un qui s’ouvre sans, ou collez son texte.',
    pdf_broken: 'Ce PDF est endommagé et ne s’ouvre pas. Collez son texte, ou donnez le lien du communiqué.',
    pdf_without_text:
      'Ce PDF contient des images de pages et pas de texte. Collez le texte, ou donnez le lien du communiqué.',
    not_a_release: 'Ceci ne ressemble pas à un communiqué : ni émetteur, ni symbole, ni placement, ni ressource.',
    link_and_file: 'Donnez un lien ou un fichier, pas les deux.',
    nothing_to_read: 'Ce message n’a ni texte, ni lien, ni fichier qu’Assay puisse lire.',
    took_too_long: 'La lecture a pris trop de temps et a été arrêtée. Essayez avec la seule partie des modalités.',
    unreadable: 'Le fichier {path} ne peut pas être lu ({reason}).',
    no_releases: 'Il n’y a aucun fichier .txt, .html ou .pdf dans {path}.',
    bad_link: 'Assay ne peut pas ouvrir ce lien : {link}. Il doit commencer par https://',
    refused_host: 'Assay n’ouvre pas de lien sur {host} : seulement des adresses web publiques.',
    unreachable: '{host} n’a pas donné la page ({reason}). Collez le texte ou joignez le fichier.',
    page_without_text: 'La page sur {host} ne contient pas de texte. Collez le texte ou joignez le fichier.',
    bad_ticker: '« {ticker} » n’est pas un symbole. Écrivez la bourse et le symbole, comme TSXV:RMI.',
    missing_permission: 'Il manque à Assay la permission **{permission}** dans {channel}. Accordez-la, puis réessayez.',
    not_watched: '{ticker} n’est pas suivi dans {channel}.',
    not_watched_anywhere: '{ticker} n’est pas suivi sur ce serveur.',
    sources_gone: 'Assay n’a plus ce communiqué. Relisez-le avec /extract pour en voir les sources.',
    internal: 'Une erreur s’est produite de notre côté. Elle est dans le journal ; veuillez réessayer.',
  },
  commands: {
    extract: {
      name: 'extraire',
      description: 'Lire un communiqué : placement, bons et ressources, avec les mots d’où viennent les chiffres',
      options: {
        link: { name: 'lien', description: 'Le communiqué sur le web (https://…)' },
        file: { name: 'fichier', description: 'Le communiqué en fichier (.txt, .html ou .pdf)' },
      },
    },
    extractRelease: { name: 'Lire le communiqué' },
    watch: {
      name: 'suivre',
      description: 'Annoncer les communiqués d’un symbole dans un salon',
      add: {
        name: 'ajouter',
        description: 'Annoncer les prochains communiqués d’un symbole',
        options: {
          ticker: { name: 'symbole', description: 'Bourse et symbole, comme TSXV:RMI' },
          channel: { name: 'salon', description: 'Où les annoncer ; ce salon par défaut' },
        },
      },
      list: { name: 'liste', description: 'Montrer les symboles suivis sur ce serveur' },
      remove: {
        name: 'retirer',
        description: 'Ne plus annoncer un symbole',
        options: {
          ticker: { name: 'symbole', description: 'Bourse et symbole, comme TSXV:RMI' },
          channel: { name: 'salon', description: 'Seulement dans ce salon ; partout par défaut' },
        },
      },
    },
  },
  paste: {
    title: 'Coller un communiqué',
    start: 'Texte',
    startHint: 'Le communiqué, ou ses 4 000 premiers caractères',
    rest: 'La suite, si la place a manqué',
    restHint: 'Ce qui suit le texte ci-dessus',
  },
  watch: {
    added: '**{ticker}** est suivi : ses prochains communiqués sont annoncés dans {channel}.',
    already: '**{ticker}** est déjà suivi dans {channel}.',
    listed: 'Suivis sur ce serveur :',
    none: 'Rien n’est encore suivi sur ce serveur. Commencez par `/watch add`.',
    removed: '**{ticker}** n’est plus suivi dans {channel}.',
    removedEverywhere: '**{ticker}** n’est plus suivi sur ce serveur.',
  },
  permissions: {
    ViewChannel: 'Voir le salon',
    SendMessages: 'Envoyer des messages',
    SendMessagesInThreads: 'Envoyer des messages dans les fils',
    EmbedLinks: 'Intégrer des liens',
    AttachFiles: 'Joindre des fichiers',
    ReadMessageHistory: 'Voir les anciens messages',
  },
  sources: {
    button: 'Sources',
    title: 'Sources : {title}',
    none: 'Aucun chiffre n’a été lu dans ce communiqué : rien à citer.',
    attached: 'Les {n} chiffres et leurs mots sont dans le fichier joint.',
  },
  release: releaseFr,
};
