# SPDX-License-Identifier: EPL-2.0
# Runs a libvirt daemon of its own and gives it domains: FOLDER/*.xml. Beside each NAME.xml comes NAME.define, what
# `virsh define` says of it, and NAME.libvirt.args, the line that this libvirt would run for the domain in NAME.native.
#
# To be run by `unshare --mount --pid --fork --kill-child bash private-libvirt.sh FOLDER`: nothing of it is seen outside, and
# nothing outlives it. /dev is without kvm, for a kvm that the CPU cannot do lets each call wait for tens of seconds.
set -e
cd "$1"
mount --make-rprivate /
dev=$(mktemp -d)
mount -t tmpfs none "$dev"
for node in null zero full random urandom tty; do
    touch "$dev/$node"
    mount --bind "/dev/$node" "$dev/$node"
done
mkdir "$dev/pts" "$dev/shm"
mount --bind /dev/pts "$dev/pts"
ln -s pts/ptmx "$dev/ptmx"
ln -s /proc/self/fd "$dev/fd"
mount --bind "$dev" /dev
for folder in /run /var/lib/libvirt /etc/libvirt /var/cache/libvirt /var/log/libvirt; do
    mkdir -p "$folder"
    mount -t tmpfs none "$folder"
done
mount -t proc proc /proc
PATH=$PATH:/usr/sbin:/sbin
virtlogd -d
libvirtd -d
for file in *.xml; do
    name=${file%.xml}
    virsh -c qemu:///system define --validate "$file" > "$name.define" 2> "$name.log" || cat "$name.log" >> "$name.define"
    virsh -c qemu:///system domxml-to-native qemu-argv "$name.native" > "$name.libvirt.args" 2> "$name.log" ||
        cat "$name.log" >> "$name.libvirt.args"
    rm "$name.log"
done
