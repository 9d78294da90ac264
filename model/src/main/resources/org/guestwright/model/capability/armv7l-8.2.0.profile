arch armv7l
version 8002000
flag sdl
flag spice
flag hda-duplex
flag ccid-emulated
flag ccid-passthru
flag piix3-usb-uhci
flag piix4-usb-uhci
flag usb-ehci
flag ich9-usb-ehci1
flag pci-ohci
flag usb-redir
flag usb-hub
flag ich9-ahci
flag virtio-blk-pci.scsi
flag scsi-disk.channel
flag scsi-block
flag hda-micro
flag nec-usb-xhci
flag lsi
flag virtio-scsi-pci
flag usb-redir.filter
flag seccomp-sandbox
flag vnc
flag VGA
flag cirrus-vga
flag usb-serial
flag virtio-rng
flag rng-random
flag rng-egd
flag megasas
flag tpm-passthrough
flag tpm-tis
flag pci-bridge
flag vfio-pci
flag dmi-to-pci-bridge
flag usb-storage
flag virtio-mmio
flag ich9-intel-hda
flag usb-kbd
flag usb-audio
flag migrate-rdma
flag VGA.vgamem_mb
flag pc-dimm
flag pci-serial
flag ioh3420
flag x3130-upstream
flag xio3130-downstream
flag rtl8139
flag e1000
flag virtio-net
flag virtio-gpu
flag virtio-keyboard
flag virtio-mouse
flag virtio-tablet
flag virtio-input-host
flag virtio-balloon-pci.deflate-on-oom
flag mptsas1068
flag spice-gl
flag pxb
flag pxb-pcie
flag ivshmem-plain
flag ivshmem-doorbell
flag vhost-scsi
flag query-cpu-model-expansion
flag spice-rendernode
flag nvdimm
flag pcie-root-port
flag query-cpu-definitions
flag qemu-xhci
flag chardev-reconnect
flag vmcoreinfo
flag pl011
flag pcie-pci-bridge
flag nbd-tls
flag pr-manager-helper
flag screendump_device
flag hda-output
flag vhost-vsock
flag tpm-emulator
flag egl-headless
flag memory-backend-memfd
flag memory-backend-memfd.hugetlb
flag egl-headless.rendernode
flag memory-backend-file.pmem
flag nvdimm.unarmed
flag virtio-pci-non-transitional
flag machine.virt.iommu
flag nbd-bitmap
flag bochs-display
flag migration-file-drop-cache
flag dbus-vmstate
flag vhost-user-gpu
flag incremental-backup
flag ramfb
flag arm-max-cpu
flag drive-nvme
flag smp-dies
flag rng-builtin
flag vhost-user-fs
flag query-named-block-nodes.flat
flag blockdev-snapshot.allow-write-only-overlay
flag blockdev-reopen
flag fsdev.multidevs
flag pcie-root-port.hotplug
flag aio.io_uring
flag tcg
flag virtio-blk-pci.scsi.default.disabled
flag pvscsi
flag numa.hmat
flag usb-host.hostdevice
flag virtio-balloon.free-page-reporting
flag block-export-add
flag netdev.vhost-vdpa
flag dc390
flag am53c974
flag vhost-user-fs.bootindex
flag vhost-user-blk
flag cpu-max
flag memory-backend-file.x-use-canonical-path-for-ramblock-id
flag migration-param.block-bitmap-mapping
flag vnc-power-control
flag object.qapified
flag rotation-rate
flag compat-deprecated
flag acpi-index
flag input-linux
flag virtio-gpu-gl-pci
flag confidential-guest-support
flag set-action
flag virtio-blk.queue-size
flag virtio-mem-pci
flag memory-backend-file.reserve
flag netdev.json
flag query-dirty-rate
flag rbd-encryption
flag sev-guest-kernel-hashes
flag device.json+hotplug
flag virtio-mem-pci.prealloc
flag calc-dirty-rate
flag dirtyrate-param.mode
flag blockdev.nbd.tls-hostname
flag memory-backend-file.prealloc-threads
flag virtio-iommu-pci
flag virtio-iommu.boot-bypass
flag virtio-net.rss
flag chardev.qemu-vdagent
flag display-dbus
flag iothread.thread-pool-max
flag usb-host.guest-resets-all
flag migration.blocked-reasons
flag query-stats
flag query-stats-schemas
flag thread-context
flag screenshot-format-png
flag netdev.stream
flag virtio-crypto
flag cryptodev-backend-lkcf
flag pvpanic-pci
flag netdev.stream.reconnect
flag virtio-gpu.blob
flag rbd-encryption-layering
flag rbd-encryption-luks-any
flag qcow2-discard-no-unref
flag run-with.async-teardown
flag virtio-blk-vhost-vdpa
flag smp-clusters
flag virtio-mem-pci.dynamic-memslots
flag display-reload
flag usb-mtp
flag machine.virt.ras
flag virtio-sound
flag netdev.user
flag acpi-erst
machine tcg virt-8.2 alias=virt max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg qcom-dc-scm-v1-bmc max-cpus=2 acpi=no ram=ram
machine tcg mori-bmc max-cpus=2 acpi=no cpu=cortex-a9-arm-cpu ram=ram
machine tcg ast2600-evb max-cpus=2 acpi=no ram=ram
machine tcg borzoi max-cpus=1 acpi=no cpu=pxa270-c0-arm-cpu
machine tcg tiogapass-bmc max-cpus=1 acpi=no ram=ram
machine tcg spitz max-cpus=1 acpi=no cpu=pxa270-c0-arm-cpu
machine tcg virt-2.7 max-cpus=255 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg nuri max-cpus=2 acpi=no
machine tcg mcimx7d-sabre max-cpus=2 acpi=no ram=mcimx7d-sabre.ram
machine tcg romulus-bmc max-cpus=1 acpi=no ram=ram
machine tcg virt-3.0 max-cpus=512 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg virt-5.0 max-cpus=512 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg npcm750-evb max-cpus=2 acpi=no cpu=cortex-a9-arm-cpu ram=ram
machine tcg virt-2.10 max-cpus=255 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg rainier-bmc max-cpus=2 acpi=no ram=ram
machine tcg mps3-an547 max-cpus=1 acpi=no cpu=cortex-m55-arm-cpu ram=DDR
machine tcg musca-b1 max-cpus=2 acpi=no cpu=cortex-m33-arm-cpu
machine tcg realview-pbx-a9 max-cpus=4 acpi=no cpu=cortex-a9-arm-cpu
machine tcg versatileab max-cpus=1 acpi=no cpu=arm926-arm-cpu ram=versatile.ram
machine tcg kzm max-cpus=1 acpi=no ram=kzm.ram
machine tcg virt-2.8 max-cpus=255 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg fby35-bmc max-cpus=2 acpi=no ram=ram
machine tcg musca-a max-cpus=2 acpi=no cpu=cortex-m33-arm-cpu
machine tcg virt-3.1 max-cpus=512 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg mcimx6ul-evk max-cpus=1 acpi=no ram=mcimx6ul-evk.ram
machine tcg virt-5.1 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg smdkc210 max-cpus=2 acpi=no
machine tcg sx1 max-cpus=1 acpi=no cpu=ti925t-arm-cpu ram=omap1.dram
machine tcg virt-2.11 max-cpus=255 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg imx25-pdk max-cpus=1 acpi=no ram=imx25.ram
machine tcg stm32vldiscovery max-cpus=1 acpi=no
machine tcg virt-2.9 max-cpus=255 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg orangepi-pc max-cpus=4 acpi=no cpu=cortex-a7-arm-cpu ram=orangepi.ram
machine tcg quanta-q71l-bmc max-cpus=1 acpi=no ram=ram
machine tcg z2 max-cpus=1 acpi=no cpu=pxa270-c5-arm-cpu
machine tcg virt-5.2 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg xilinx-zynq-a9 max-cpus=1 acpi=no cpu=cortex-a9-arm-cpu ram=zynq.ext_ram
machine tcg tosa max-cpus=1 acpi=no
machine tcg mps2-an500 max-cpus=1 acpi=no cpu=cortex-m7-arm-cpu ram=mps.ram
machine tcg virt-2.12 max-cpus=255 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg mps2-an521 max-cpus=2 acpi=no cpu=cortex-m33-arm-cpu ram=mps.ram
machine tcg sabrelite max-cpus=4 acpi=no ram=sabrelite.ram
machine tcg mps2-an511 max-cpus=1 acpi=no cpu=cortex-m3-arm-cpu ram=mps.ram
machine tcg canon-a1100 max-cpus=1 acpi=no ram=ram
machine tcg realview-eb max-cpus=1 acpi=no cpu=arm926-arm-cpu
machine tcg quanta-gbs-bmc max-cpus=2 acpi=no cpu=cortex-a9-arm-cpu ram=ram
machine tcg emcraft-sf2 max-cpus=1 acpi=no cpu=cortex-m3-arm-cpu
machine tcg realview-pb-a8 max-cpus=1 acpi=no cpu=cortex-a8-arm-cpu
machine tcg yosemitev2-bmc max-cpus=1 acpi=no ram=ram
machine tcg virt-7.0 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg virt-4.0 max-cpus=512 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg raspi1ap max-cpus=1 acpi=no ram=ram
machine tcg palmetto-bmc max-cpus=1 acpi=no ram=ram
machine tcg sx1-v1 max-cpus=1 acpi=no cpu=ti925t-arm-cpu ram=omap1.dram
machine tcg n810 max-cpus=1 acpi=no cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine tcg g220a-bmc max-cpus=1 acpi=no ram=ram
machine tcg n800 max-cpus=1 acpi=no cpu=arm1136-r2-arm-cpu ram=omap2.dram
machine tcg virt-7.1 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg tacoma-bmc max-cpus=2 acpi=no ram=ram
machine tcg bletchley-bmc max-cpus=2 acpi=no ram=ram
machine tcg virt-4.1 max-cpus=512 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg quanta-gsj max-cpus=2 acpi=no cpu=cortex-a9-arm-cpu ram=ram
machine tcg versatilepb max-cpus=1 acpi=no cpu=arm926-arm-cpu ram=versatile.ram
machine tcg terrier max-cpus=1 acpi=no cpu=pxa270-c5-arm-cpu
machine tcg mainstone max-cpus=1 acpi=no cpu=pxa270-c5-arm-cpu
machine tcg realview-eb-mpcore max-cpus=4 acpi=no cpu=arm11mpcore-arm-cpu
machine tcg integratorcp max-cpus=1 acpi=no cpu=arm926-arm-cpu ram=integrator.ram
machine tcg virt-7.2 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg supermicrox11-bmc max-cpus=1 acpi=no ram=ram
machine tcg virt-4.2 max-cpus=512 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg witherspoon-bmc max-cpus=1 acpi=no ram=ram
machine tcg qcom-firework-bmc max-cpus=2 acpi=no ram=ram
machine tcg mps3-an524 max-cpus=2 acpi=no cpu=cortex-m33-arm-cpu ram=DDR
machine tcg kudo-bmc max-cpus=2 acpi=no cpu=cortex-a9-arm-cpu ram=ram
machine tcg vexpress-a9 max-cpus=4 acpi=no cpu=cortex-a9-arm-cpu ram=vexpress.highmem
machine tcg midway max-cpus=4 acpi=no ram=highbank.dram
machine tcg musicpal max-cpus=1 acpi=no cpu=arm926-arm-cpu ram=musicpal.ram
machine tcg lm3s811evb max-cpus=1 acpi=no cpu=cortex-m3-arm-cpu
machine tcg lm3s6965evb max-cpus=1 acpi=no cpu=cortex-m3-arm-cpu
machine tcg supermicro-x11spi-bmc max-cpus=1 acpi=no ram=ram
machine tcg microbit max-cpus=1 acpi=no
machine tcg fby35 max-cpus=3 acpi=no
machine tcg mps2-an505 max-cpus=1 acpi=no cpu=cortex-m33-arm-cpu ram=mps.ram
machine tcg mps2-an385 max-cpus=1 acpi=no cpu=cortex-m3-arm-cpu ram=mps.ram
machine tcg virt-6.0 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg virt-8.0 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg cubieboard max-cpus=1 acpi=no cpu=cortex-a8-arm-cpu ram=cubieboard.ram
machine tcg ast1030-evb max-cpus=1 acpi=no ram=ram
machine tcg verdex max-cpus=1 acpi=no cpu=pxa270-c0-arm-cpu
machine tcg netduino2 max-cpus=1 acpi=no
machine tcg bpim2u max-cpus=4 acpi=no cpu=cortex-a7-arm-cpu ram=bpim2u.ram
machine tcg mps2-an386 max-cpus=1 acpi=no cpu=cortex-m4-arm-cpu ram=mps.ram
machine tcg olimex-stm32-h405 max-cpus=1 acpi=no
machine tcg virt-6.1 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg virt-8.1 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg raspi2b max-cpus=4 acpi=no ram=ram
machine tcg vexpress-a15 max-cpus=4 acpi=no cpu=cortex-a15-arm-cpu ram=vexpress.highmem
machine tcg fuji-bmc max-cpus=2 acpi=no ram=ram
machine tcg virt-6.2 max-cpus=512 acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg sonorapass-bmc max-cpus=1 acpi=no ram=ram
machine tcg cheetah max-cpus=1 acpi=no cpu=ti925t-arm-cpu ram=omap1.dram
machine tcg virt-2.6 max-cpus=255 numa-memory acpi=yes cpu=cortex-a15-arm-cpu ram=mach-virt.ram
machine tcg ast2500-evb max-cpus=1 acpi=no ram=ram
machine tcg highbank max-cpus=4 acpi=no ram=highbank.dram
machine tcg akita max-cpus=1 acpi=no cpu=pxa270-c0-arm-cpu
machine tcg connex max-cpus=1 acpi=no
machine tcg netduinoplus2 max-cpus=1 acpi=no
machine tcg collie max-cpus=1 acpi=no cpu=sa1110-arm-cpu ram=strongarm.sdram
machine tcg raspi0 max-cpus=1 acpi=no ram=ram
machine tcg fp5280g2-bmc max-cpus=1 acpi=no ram=ram
cpu tcg pxa270-c0 type=pxa270-c0-arm-cpu
cpu tcg cortex-a15 type=cortex-a15-arm-cpu
cpu tcg pxa270-b0 type=pxa270-b0-arm-cpu
cpu tcg cortex-m4 type=cortex-m4-arm-cpu
cpu tcg pxa270-a0 type=pxa270-a0-arm-cpu
cpu tcg arm1176 type=arm1176-arm-cpu
cpu tcg pxa270-b1 type=pxa270-b1-arm-cpu
cpu tcg cortex-a7 type=cortex-a7-arm-cpu
cpu tcg pxa270-a1 type=pxa270-a1-arm-cpu
cpu tcg cortex-a8 type=cortex-a8-arm-cpu
cpu tcg cortex-r5 type=cortex-r5-arm-cpu
cpu tcg ti925t type=ti925t-arm-cpu
cpu tcg cortex-r5f type=cortex-r5f-arm-cpu
cpu tcg arm1026 type=arm1026-arm-cpu
cpu tcg cortex-a9 type=cortex-a9-arm-cpu
cpu tcg cortex-m7 type=cortex-m7-arm-cpu
cpu tcg pxa270 type=pxa270-arm-cpu
cpu tcg pxa260 type=pxa260-arm-cpu
cpu tcg pxa250 type=pxa250-arm-cpu
cpu tcg pxa270-c5 type=pxa270-c5-arm-cpu
cpu tcg pxa261 type=pxa261-arm-cpu
cpu tcg pxa262 type=pxa262-arm-cpu
cpu tcg sa1110 type=sa1110-arm-cpu
cpu tcg cortex-r52 type=cortex-r52-arm-cpu
cpu tcg sa1100 type=sa1100-arm-cpu
cpu tcg max type=max-arm-cpu
cpu tcg cortex-m0 type=cortex-m0-arm-cpu
cpu tcg cortex-m33 type=cortex-m33-arm-cpu
cpu tcg arm946 type=arm946-arm-cpu
cpu tcg pxa255 type=pxa255-arm-cpu
cpu tcg arm11mpcore type=arm11mpcore-arm-cpu
cpu tcg cortex-m55 type=cortex-m55-arm-cpu
cpu tcg arm926 type=arm926-arm-cpu
cpu tcg arm1136 type=arm1136-arm-cpu
cpu tcg arm1136-r2 type=arm1136-r2-arm-cpu
cpu tcg cortex-m3 type=cortex-m3-arm-cpu
gic 3 emulated
gic 2 emulated
